import type { ContenderName } from '../contenders/contender.ts'
import type { Results } from './results.ts'
import { type Row, reader, row } from './row.ts'
import { bytes, MISSING, milliseconds, number } from './words.ts'

const kibibytes = (value: number): string => `${number(value)} KiB`
const mebibytes = (value: number): string => `${number(value)} MiB`

/** Memory, and what it costs to open and to come back. */
export function costRows(results: Results): Row[] {
  const idle = reader(results, 'idle')
  const room = reader(results, 'open-room')
  const cold = reader(results, 'cold-sync')
  const back = reader(results, 'coming-back')
  return [
    row(idle, {
      what: 'Memory of an idle connection; connections for a second of CPU',
      target: '≤ 20 KiB, ≥ 0.9×',
      cell: (name) =>
        `${idle.text(name, 'residentKiB', kibibytes)}, ${idle.text(name, 'connectionsPerCpuSecond', number)}`,
      met: () =>
        idle.value('ruche', 'residentKiB') <= 20 &&
        idle.ratio('ruche', 'connectionsPerCpuSecond') >= 0.9,
    }),
    row(room, {
      what: 'Memory of an open room with a document of 1 MB; CPU to take it in; memory when everybody has left',
      target: '≤ 2.5 MiB, ≤ 40 ms; given back',
      cell: (name) =>
        [
          room.text(name, 'residentMiB', mebibytes),
          `${room.text(name, 'cpuMs', milliseconds)} (and ${room.text(name, 'laterCpuMs', milliseconds)} afterwards)`,
          room.text(name, 'leftResidentMiB', mebibytes),
        ].join(', '),
      met: () =>
        room.value('ruche', 'residentMiB') <= 2.5 &&
        room.value('ruche', 'cpuMs') <= 40 &&
        room.value('ruche', 'leftResidentMiB') <= 0.5,
    }),
    row(cold, {
      what: 'Cold sync of 10,000 posts × 20 edits: from disk, CPU; again, from memory',
      target: '≤ 150 ms, ≤ 0.1 s; ≤ 30 ms; first answer not empty, in several updates',
      bare: `${cold.text('bare', 'memoryMs', milliseconds)} from memory`,
      cell(name: ContenderName) {
        if (!cold.get(name, 'ms')) return MISSING
        const updates = cold.value(name, 'messages')
        return [
          `${cold.text(name, 'ms', milliseconds)}, ${cold.text(name, 'cpuMs', milliseconds)}`,
          cold.text(name, 'memoryMs', milliseconds),
          cold.value(name, 'firstAnswerEmpty') > 0
            ? 'first answer empty'
            : 'first answer not empty',
          updates === 1 ? 'one update' : `${number(updates)} updates`,
        ].join('; ')
      },
      met: () =>
        cold.value('ruche', 'ms') <= 150 &&
        cold.value('ruche', 'cpuMs') <= 100 &&
        cold.value('ruche', 'memoryMs') <= 30 &&
        cold.get('ruche', 'firstAnswerEmpty')?.sum === 0 &&
        cold.value('ruche', 'messages') > 1,
    }),
    row(cold, {
      what: 'Bytes of it for our own client',
      target: '≤ 1.5 MB',
      cell: (name) => cold.text(name, 'ownBytes', bytes),
      met: () => cold.value('ruche', 'ownBytes') <= 1_500_000,
    }),
    row(back, {
      what: 'Reconnecting to it when up to date',
      target: '≤ 1 kB, ≤ 10 ms',
      cell: (name) => `${back.text(name, 'bytes', bytes)}, ${back.text(name, 'ms', milliseconds)}`,
      bare: '',
      met: () => back.value('ruche', 'bytes') <= 1_000 && back.value('ruche', 'ms') <= 10,
    }),
    row(back, {
      what: 'CPU for 1,000 offline edits upon it: joined; one by one',
      target: '≤ 0.2 s',
      cell: (name) =>
        `${back.text(name, 'offlineCpuMs', milliseconds)}; ${back.text(name, 'offlineSinglyCpuMs', milliseconds)}`,
      bare: '',
      met: () =>
        back.value('ruche', 'offlineCpuMs') <= 200 &&
        back.value('ruche', 'offlineSinglyCpuMs') <= 200,
    }),
  ]
}
