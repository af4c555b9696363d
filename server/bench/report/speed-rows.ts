import type { Results } from './results.ts'
import { type Reader, type Row, reader, row } from './row.ts'
import { count, MISSING, milliseconds, number } from './words.ts'

const DELIVERED = 'deliveredPerSecond'
const CPU = 'cpuMsPer1000'
const VOTES = 'votesPerSecond'

export function speedRows(results: Results): Row[] {
  const at200 = reader(results, 'fan-out-200')
  const at50 = reader(results, 'fan-out-50')
  const at10 = reader(results, 'fan-out-10')
  const steady = reader(results, 'fixed-rate')
  const rooms = reader(results, 'many-rooms')
  const live = reader(results, 'live-view')
  const hall = reader(results, 'hall-votes')
  return [
    fanOutRow(at200, 'Fan-out to 200 clients at saturation, updates delivered a second', {
      target: '≥ 1.0× Hocuspocus and ≥ 0.9× coalescing',
      met: () =>
        at200.value('ruche', DELIVERED) >= at200.value('hocuspocus', DELIVERED) &&
        at200.value('ruche', DELIVERED) >= 0.9 * at200.value('coalescing', DELIVERED),
    }),
    fanOutRow(at50, 'The same at 50', {
      target: '≥ 2.5×',
      met: () => at50.ratio('ruche', DELIVERED) >= 2.5,
    }),
    fanOutRow(at10, 'The same at 10', {
      target: '≥ 1.0×',
      met: () => at10.ratio('ruche', DELIVERED) >= 1,
    }),
    row(steady, {
      what: '200 clients at 50 updates a second in total: delay at p99; CPU for 1,000 updates',
      target: '≤ 1.1×, ≤ 1.1×',
      bare: `1×, 1× (${steady.text('bare', 'p99Ms', milliseconds)}; ${steady.text('bare', CPU, milliseconds)})`,
      cell: (name) => `${steady.ratioText(name, 'p99Ms')}, ${steady.ratioText(name, CPU)}`,
      met: () => steady.ratio('ruche', 'p99Ms') <= 1.1 && steady.ratio('ruche', CPU) <= 1.1,
    }),
    row(rooms, {
      what: '300 rooms of three, all typing: delivered a second; CPU for 1,000 updates, storing them',
      target: '≥ 0.7×, ≤ 1.5×, every update on disk',
      bare: `1×, 1× (${rooms.text('bare', DELIVERED, number)}; ${rooms.text('bare', CPU, milliseconds)})`,
      cell: (name) => {
        const missing = rooms.get(name, 'missing')
        const disk = missing ? `; ${count(missing.sum)} missing after kill -9` : ''
        return `${rooms.ratioText(name, DELIVERED)}, ${rooms.ratioText(name, CPU)}${disk}`
      },
      met: () =>
        rooms.ratio('ruche', DELIVERED) >= 0.7 &&
        rooms.ratio('ruche', CPU) <= 1.5 &&
        rooms.get('ruche', 'missing')?.sum === 0,
    }),
    row(live, {
      what: 'An audience of 2,000 on one document: from the click to the last of them, at p99; updates delivered a second',
      target: '≤ 500 ms, ≥ 0.8×',
      bare: live.get('bare', DELIVERED)
        ? `${live.text('bare', 'lastP99Ms', milliseconds)}, 1× (${live.text('bare', DELIVERED, number)}); coalescing ${live.ratioText('coalescing', DELIVERED)}`
        : MISSING,
      cell: (name) =>
        live.get(name, DELIVERED)
          ? `${live.text(name, 'lastP99Ms', milliseconds)}, ${live.ratioText(name, DELIVERED)}`
          : MISSING,
      met: () => live.value('ruche', 'lastP99Ms') <= 500 && live.ratio('ruche', DELIVERED) >= 0.8,
    }),
    row(hall, {
      what: '2,000 telephones behind one address vote at once: refused; answered at p99, each on disk; beside an HTTP server that only answers, votes a second',
      target: '0; ≤ 5 s',
      bare: hall.get('bare', VOTES)
        ? `0; ${hall.text('bare', 'answeredP99Ms', milliseconds)}; 1× (${hall.text('bare', VOTES, number)})`
        : MISSING,
      cell: (name) =>
        hall.get(name, VOTES)
          ? [
              count(hall.get(name, 'refused')?.sum ?? 0),
              hall.text(name, 'answeredP99Ms', milliseconds),
              hall.ratioText(name, VOTES),
            ].join('; ')
          : MISSING,
      met: () =>
        hall.get('ruche', 'refused')?.sum === 0 &&
        (hall.get('ruche', 'answeredP99Ms')?.most ?? Number.NaN) <= 5_000,
    }),
  ]
}

function fanOutRow(
  read: Reader,
  what: string,
  rest: Pick<Row, 'target'> & { met(): boolean },
): Row {
  return row(read, {
    ...rest,
    what,
    bare: read.get('bare', DELIVERED)
      ? `1× (${read.text('bare', DELIVERED, number)}); coalescing ${read.ratioText('coalescing', DELIVERED)}`
      : MISSING,
    cell: (name) => read.ratioText(name, DELIVERED),
  })
}
