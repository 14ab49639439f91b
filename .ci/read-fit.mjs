// read-fit.mjs ACTIVITY.fit WORKOUT.fit: both as a FIT parser by another author (npm fit-file-parser) understands them.
import fs from 'node:fs'
import assert from 'node:assert/strict'
import parserModule from 'fit-file-parser'

const FitParser = parserModule.default ?? parserModule
const read = file => new Promise((done, failed) => new FitParser({ force: false, speedUnit: 'm/s', lengthUnit: 'm', mode: 'list' })
  .parse(fs.readFileSync(file), (error, data) => error ? failed(new Error(error)) : done(data)))
const sum = (parts, key) => parts.reduce((total, part) => total + part[key], 0)

const [activityFile, workoutFile] = process.argv.slice(2)
const run = await read(activityFile)
const session = run.sessions[0]
assert.equal(session.sport, 'running')
assert.equal(session.sub_sport, 'treadmill')
assert.equal(run.laps.length, session.num_laps)
assert.ok(run.records.length > 60, `${run.records.length} records`)
assert.ok(Math.abs(sum(run.laps, 'total_distance') - session.total_distance) < 0.1)
assert.ok(Math.abs(run.records.at(-1).distance - session.total_distance) < 0.02)
assert.ok(Math.abs(sum(run.laps, 'total_timer_time') - session.total_timer_time) < 0.01)
assert.ok(session.total_elapsed_time - session.total_timer_time > 20, 'the pause is not in the timer')

const workout = await read(workoutFile)
assert.equal(workout.workout.sport, 'running')
const steps = workout.messages.workout_step
assert.equal(steps.length, workout.workout.num_valid_steps)
const rep = steps.find(step => step.duration_type === 'distance')
assert.equal(rep.duration_value, 40_000)
assert.ok(rep.custom_target_value_low < rep.custom_target_value_high)
assert.equal(steps.find(step => step.duration_type === 'repeat_until_steps_cmplt' && step.duration_value > 1).target_value, 7)
console.log(`read by fit-file-parser: ${run.records.length} records, ${run.laps.length} laps, ${session.total_distance} m; `
  + `a workout of ${steps.length} steps`)
