import { type Damaged, lineIn, numberIn } from '#shared/domain/fields.ts'
import { isHash } from '#shared/protocol/media.ts'
import { type EventPart, readPart } from './event-part.ts'

/** Something that belongs to a plan: a file of the workspace, or what lies elsewhere, a poster, a contract, a folder. */
export interface Paper extends EventPart {
  readonly kind: 'paper'
  readonly name: string
  /** An address; null where it lies in a cupboard. */
  readonly link: string | null
  /** Null where nobody attached one. */
  readonly file: PaperFile | null
}

/** The bytes are among the workspace's media, under `hash`. */
export interface PaperFile {
  /** SHA-256 of the content, in 64 hexadecimal digits. */
  readonly hash: string
  /** What its content says that it is; a type of a newer version shows as itself (M5). */
  readonly type: string
  /** Bytes. */
  readonly size: number
}

export function parsePaper(id: string, map: unknown): Paper | Damaged {
  return readPart(id, map, 'name', (part, name, fields) => {
    const hash = lineIn(fields, 'hash')
    return {
      ...part,
      kind: 'paper' as const,
      name,
      link: lineIn(fields, 'link'),
      file:
        hash !== null && isHash(hash)
          ? { hash, type: lineIn(fields, 'type') ?? '', size: numberIn(fields, 'size') ?? 0 }
          : null,
    }
  })
}
