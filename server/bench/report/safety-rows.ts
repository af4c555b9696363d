import type { ContenderName } from '../contenders/contender.ts'
import type { Results } from './results.ts'
import { type Reader, type Row, reader, row } from './row.ts'
import { count, MISSING, milliseconds, number } from './words.ts'

/** What is lost when a relay dies, and what it takes to kill it. */
export function safetyRows(results: Results): Row[] {
  const storm = reader(results, 'malformed')
  const broken = reader(results, 'broken-frames')
  const crowd = reader(results, 'all-return')
  const revoked = reader(results, 'revocation')
  return [
    killRow(reader(results, 'kill-steady'), 'at 400 a second'),
    killRow(reader(results, 'kill-saturated'), 'at saturation'),
    row(crowd, {
      what: '2,000 sockets come back at once after a restart: failed; let in at p99; answered at p99',
      target: '0; ≤ 5 s',
      cell: (name) =>
        crowd.get(name, 'failed')
          ? [
              count(crowd.get(name, 'failed')?.sum ?? 0),
              crowd.text(name, 'openP99Ms', milliseconds),
              name === 'bare' ? 'never answers' : crowd.text(name, 'answeredP99Ms', milliseconds),
            ].join('; ')
          : MISSING,
      met: () =>
        crowd.get('ruche', 'failed')?.sum === 0 &&
        (crowd.get('ruche', 'answeredP99Ms')?.most ?? Number.NaN) <= 5_000,
    }),
    row(revoked, {
      what: 'A right with 2,000 open sockets is taken away: until the last one is closed; closed otherwise; others closed',
      target: '≤ 1 s; 0; 0',
      bare: '',
      cell: (name) =>
        revoked.get(name, 'lastMs')
          ? [
              revoked.text(name, 'lastMs', milliseconds),
              count(revoked.get(name, 'otherwise')?.sum ?? 0),
              count(revoked.get(name, 'bystandersLost')?.sum ?? 0),
            ].join('; ')
          : MISSING,
      met: () =>
        (revoked.get('ruche', 'lastMs')?.most ?? Number.NaN) <= 1_000 &&
        revoked.get('ruche', 'otherwise')?.sum === 0 &&
        revoked.get('ruche', 'bystandersLost')?.sum === 0,
    }),
    row(storm, {
      what: '20,000 malformed frames: deaths; delay of a colleague at p50; memory; poison passed on',
      target: '0, ≤ 10 ms, + ≤ 100 MiB, no poison',
      cell: (name) =>
        storm.get(name, 'deaths')
          ? [
              count(storm.value(name, 'deaths')),
              storm.text(name, 'colleagueP50Ms', milliseconds),
              `+ ${number(storm.value(name, 'memoryMiB'))} MiB`,
              `${count(storm.value(name, 'poison'))} passed on`,
            ].join(', ')
          : MISSING,
      met: () =>
        storm.value('ruche', 'deaths') === 0 &&
        storm.value('ruche', 'colleagueP50Ms') <= 10 &&
        storm.value('ruche', 'memoryMiB') <= 100 &&
        storm.value('ruche', 'poison') === 0,
    }),
    row(broken, {
      what: 'Ten single frames broken at WebSocket level: deaths',
      target: '0',
      cell: (name) => broken.text(name, 'deaths', count),
      met: () => broken.value('ruche', 'deaths') === 0,
    }),
  ]
}

function killRow(read: Reader, load: string): Row {
  const cell = (name: ContenderName): string => {
    const missing = read.get(name, 'missing')
    const confirmed = read.get(name, 'confirmed')
    if (!missing || !confirmed) return MISSING
    return `${count(missing.sum)} of ${count(confirmed.sum)} (${confirmed.rounds} kills)`
  }
  return row(read, {
    what: `Confirmed updates missing after kill -9, ${load}`,
    target: '0',
    bare: '',
    cell,
    met: () => read.get('ruche', 'missing')?.sum === 0,
  })
}
