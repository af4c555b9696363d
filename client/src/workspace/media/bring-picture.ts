/** What the relay answers: where a picture goes on, in bytes; or the relay's own code, or `unreachable`. */
export type PictureAnswer =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly code: string }

/** How a picture of an entry gets to the relay from a stranger's page. */
export interface PictureLine {
  /** How much of a picture is there already. */
  beginPicture(picture: {
    /** Secret under which it comes. */
    readonly code: string
    readonly hash: string
    readonly bytes: number
  }): Promise<PictureAnswer>
  /** Where it goes on after that. */
  sendPiece(piece: {
    readonly code: string
    readonly hash: string
    readonly offset: number
    readonly piece: Blob
  }): Promise<PictureAnswer>
}

/** Below what proxies take in one request as a rule, and small enough for progress to be seen on a telephone. */
const PIECE_BYTES = 500_000
/** A line that loses pieces gets smaller ones: the relay waits half a minute for each (`RUCHE_REQUEST_MS`). */
const LEAST_PIECE_BYTES = 60_000
/** The same piece, when the relay goes on taking none of it. */
const MOST_REPEATS = 5

/** Resolves with null when all of it is there, else with the relay's code; called again, it goes on where it was. */
export type BringPicture = (
  code: string,
  hash: string,
  content: Blob,
  came: (bytes: number) => void,
) => Promise<string | null>

export function createBringPicture(line: PictureLine): BringPicture {
  let pieceBytes = PIECE_BYTES
  return async (code, hash, content, came) => {
    const begun = await line.beginPicture({ code, hash, bytes: content.size })
    if (!begun.ok) return begun.code
    let at = begun.value
    for (let repeats = 0; at < content.size; ) {
      came(at)
      const piece = content.slice(at, at + pieceBytes)
      const answer = await line.sendPiece({ code, hash, offset: at, piece })
      if (!answer.ok) {
        pieceBytes = Math.max(LEAST_PIECE_BYTES, pieceBytes / 4)
        return answer.code
      }
      repeats = answer.value > at ? 0 : repeats + 1
      if (repeats > MOST_REPEATS) return 'unreachable'
      at = answer.value
    }
    came(content.size)
    return null
  }
}

/** The headers of a piece, by which the relay knows whose it is and where it goes on. */
export function pieceHeaders(code: string, hash: string, offset: number): Record<string, string> {
  return {
    'content-type': 'application/octet-stream',
    'ruche-receipt': code,
    'ruche-picture': hash,
    'upload-offset': String(offset),
  }
}
