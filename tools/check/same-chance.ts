import fc from 'fast-check'

// Loaded before every unit test. `npm test` draws the same inputs each time, so that a change is never blamed for a
// case that was always wrong; `npm run fuzz` looks for new ones.
if (!process.env.FRESHLEGS_FUZZ_RUNS) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 26_11_2026 })
