package org.bluez;

import org.freedesktop.dbus.exceptions.DBusExecutionException;

/**
 * The errors of BlueZ's D-Bus API, for whoever plays its other side: {@code
 * org.bluez.Error.NotPermitted} and so on.
 */
@SuppressWarnings("AvoidCommonTypeNames") // BlueZ says Error
public interface Error {

    /** The operation failed. An application's own ATT error goes in the message, such as {@code 0x80}. */
    final class Failed extends DBusExecutionException {
        public Failed(String message) {
            super(message);
        }
    }

    final class InProgress extends DBusExecutionException {
        public InProgress(String message) {
            super(message);
        }
    }

    final class NotPermitted extends DBusExecutionException {
        public NotPermitted(String message) {
            super(message);
        }
    }

    final class NotAuthorized extends DBusExecutionException {
        public NotAuthorized(String message) {
            super(message);
        }
    }

    final class NotSupported extends DBusExecutionException {
        public NotSupported(String message) {
            super(message);
        }
    }

    final class NotReady extends DBusExecutionException {
        public NotReady(String message) {
            super(message);
        }
    }

    final class NotConnected extends DBusExecutionException {
        public NotConnected(String message) {
            super(message);
        }
    }

    final class DoesNotExist extends DBusExecutionException {
        public DoesNotExist(String message) {
            super(message);
        }
    }

    final class InvalidArguments extends DBusExecutionException {
        public InvalidArguments(String message) {
            super(message);
        }
    }

    final class InvalidOffset extends DBusExecutionException {
        public InvalidOffset(String message) {
            super(message);
        }
    }

    final class InvalidValueLength extends DBusExecutionException {
        public InvalidValueLength(String message) {
            super(message);
        }
    }

    final class AlreadyConnected extends DBusExecutionException {
        public AlreadyConnected(String message) {
            super(message);
        }
    }

    /** Notifications or indications are not on as they have to be. BlueZ knows it from 5.76 on. */
    final class ImproperlyConfigured extends DBusExecutionException {
        public ImproperlyConfigured(String message) {
            super(message);
        }
    }
}
