import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { keysOf } from '#shared/table-keys.ts'
import type { RelayStats } from './rooms/relay.ts'

export interface CountedRequest {
  readonly method: string
  /** The route's pattern: a label must not have as many values as there are addresses. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

export interface Metrics {
  readonly contentType: string
  text(): Promise<string>
  countRequest(request: CountedRequest): void
}

const LEVELS = {
  connections: 'Open sockets.',
  rooms: 'Documents in memory.',
  cachedBytes: 'Bytes of documents kept in memory.',
  uncommittedBytes: 'Bytes of updates waiting for the disk.',
  compacting: 'Documents being compacted or waiting for it.',
} as const satisfies Partial<Record<keyof RelayStats, string>>

const COUNTS = {
  updatesIn: 'Updates received.',
  updatesKept: 'Updates that are on disk.',
  framesOut: 'Frames sent.',
  bytesOut: 'Bytes sent on sockets.',
  malformed: 'Frames refused because they do not decode.',
  gaps: 'Updates asked for again because something before them was missing.',
  slowClosed: 'Connections closed because they took too little too slowly.',
  commits: 'Commits to the log.',
  compactions: 'Documents compacted.',
  damagedRows: 'Stored rows that failed their checksum and were set aside.',
} as const satisfies Partial<Record<keyof RelayStats, string>>

const MEDIA = {
  files: 'Attached files that are kept.',
  bytes: 'Bytes of the attached files that are kept.',
  uploads: 'Uploads that are not finished.',
} as const
type MediaStats = Readonly<Record<keyof typeof MEDIA, number>>

let ofProcess: Registry | undefined

/** One for the process, however many relays it has: each would watch the event loop and every collection of garbage again. */
function processMetrics(): Registry {
  if (ofProcess) return ofProcess
  ofProcess = new Registry()
  collectDefaultMetrics({ register: ofProcess })
  return ofProcess
}

/** Prometheus metrics of this process, its requests and its relay (R17): counts only, no names. */
export function createMetrics(relay: () => RelayStats, media: () => MediaStats): Metrics {
  const process = processMetrics()
  const registry = new Registry()
  const seconds = new Histogram({
    name: 'ruche_http_request_duration_seconds',
    help: 'Time taken by HTTP requests.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  for (const [name, help] of entries(MEDIA)) {
    new Gauge({
      name: `ruche_media_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(media()[name])
      },
    })
  }
  for (const [name, help] of entries(LEVELS)) {
    new Gauge({
      name: `ruche_relay_${snakeCase(name)}`,
      help,
      registers: [registry],
      collect() {
        this.set(relay()[name])
      },
    })
  }
  for (const [name, help] of entries(COUNTS)) {
    new Counter({
      name: `ruche_relay_${snakeCase(name)}_total`,
      help,
      registers: [registry],
      collect() {
        this.reset()
        this.inc(relay()[name])
      },
    })
  }

  return {
    contentType: registry.contentType,
    text: () => Registry.merge([process, registry]).metrics(),
    countRequest: ({ method, route, status, seconds: taken }) =>
      seconds.observe({ method, route, status }, taken),
  }
}

function entries<Table extends Readonly<Record<string, string>>>(table: Table) {
  return keysOf(table).map((key) => [key, table[key]] as const)
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
