// The peers are installed by the benchmarks alone, so TypeScript is told here what is used of them.
declare module 'y-indexeddb' {
  export class IndexeddbPersistence {
    constructor(name: string, doc: import('yjs').Doc)
    readonly whenSynced: Promise<unknown>
    readonly db: IDBDatabase | null
    destroy(): Promise<void>
  }
}

declare module 'fullcalendar' {
  export class Calendar {
    constructor(element: HTMLElement, options: Readonly<Record<string, unknown>>)
    render(): void
    next(): void
    prev(): void
  }
}

declare module 'fullcalendar/daygrid' {
  const plugin: unknown
  export default plugin
}

declare module 'fullcalendar/timegrid' {
  const plugin: unknown
  export default plugin
}

declare module 'fullcalendar/themes/classic' {
  const plugin: unknown
  export default plugin
}
