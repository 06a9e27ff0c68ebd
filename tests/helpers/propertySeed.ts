import fc from 'fast-check'

// The same cases in each run, so that no commit is judged by chance; npm run test:fuzz draws others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) })
