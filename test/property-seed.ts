// Property tests draw the same cases at every run, so that a failure can be looked at again: a red build must mean the change that
// is being built. RECOUPE_SEED=random (or a number) draws others; that is how they are worth running now and then.
import fc from 'fast-check'

const given = process.env['RECOUPE_SEED'] ?? '20251205'
if (given !== 'random') fc.configureGlobal({ seed: Number(given) })
