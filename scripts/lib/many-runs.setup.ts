import fc from 'fast-check'

/** Property tests run as often as the long run wants, where they do not say so themselves. */
fc.configureGlobal({ numRuns: Number(process.env.RUCHE_PROPERTY_RUNS) })
