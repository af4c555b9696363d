import { type Accessor, createSignal } from 'solid-js'
import { createBringPicture, type PictureLine } from '#client/workspace/media/bring-picture.ts'
import type { Prepared } from '#client/workspace/media/prepare-file.ts'
import type { SmallPicture } from '#client/workspace/media/small-picture.ts'
import type { PictureRequest, SentPicture } from '#shared/protocol/entry-form.ts'
import { isPictureType } from '#shared/protocol/media.ts'
import type { KeptPicture, KeptPictures } from './kept-pictures.ts'

/** Why a file is not taken, or was not by the relay. */
export type PictureProblem = 'no-picture' | 'too-large' | 'unreadable' | 'too-many' | 'twice'

export interface ChosenPicture {
  readonly hash: string
  /** As its sender calls it; it goes nowhere. */
  readonly name: string
  readonly content: Blob
  readonly small: SmallPicture | null
  /** Of the small one, for as long as it is chosen; null where this browser cannot draw it. */
  readonly address: string | null
  readonly alt: string
  /** What the relay said of it. */
  readonly problem: PictureProblem | null
}

export interface NotTaken {
  readonly name: string
  readonly why: PictureProblem
}

export interface PicturesView {
  readonly chosen: Accessor<readonly ChosenPicture[]>
  /** Of those that were chosen last. */
  readonly notTaken: Accessor<readonly NotTaken[]>
  readonly preparing: Accessor<boolean>
  /** From 0 to 1 while they are being sent; null else. */
  readonly share: Accessor<number | null>
  /** This browser does not keep them: they last as long as the page. */
  readonly isFleeting: Accessor<boolean>
  take(files: readonly File[], asked: PictureRequest): Promise<void>
  /** Those that were chosen before the page was loaded anew. */
  restore(asked: PictureRequest): Promise<void>
  describe(hash: string, alt: string): void
  remove(hash: string): void
  /** Brings what is not there yet; resolves with what the entry says of them, or the relay's code. */
  send(code: string): Promise<PicturesSent>
  clear(): void
}

export type PicturesSent =
  | { readonly ok: true; readonly pictures: readonly SentPicture[] }
  | { readonly ok: false; readonly code: string }

export interface PictureMeans {
  readonly ask: PictureLine
  /** What it is, without the place where it was taken. */
  readonly prepare: (file: File) => Promise<Prepared>
  /** Drawn small; null where this browser cannot. */
  readonly shrink: (content: Blob, type: string) => Promise<SmallPicture | null>
  readonly addressOf: (content: Blob) => string
  readonly letGo: (address: string) => void
  readonly kept: () => Promise<KeptPictures>
  /** What each of them shows, kept with what is typed: at once, also by a page that is gone with the next moment. */
  readonly alts: { of(hash: string): string; keep(hash: string, alt: string): void }
  /** ms since 1970 */
  readonly now: () => number
}

const SAID_OF_ONE: Readonly<Record<string, PictureProblem>> = {
  'no-picture': 'no-picture',
  'picture-located': 'no-picture',
  'picture-too-large': 'too-large',
  'wrong-content': 'unreadable',
}

/** Pictures that somebody takes part with: they leave with the entry, and not before. */
export function createPicturesView(means: PictureMeans): PicturesView {
  const [chosen, setChosen] = createSignal<readonly ChosenPicture[]>([])
  const [notTaken, setNotTaken] = createSignal<readonly NotTaken[]>([])
  const [preparing, setPreparing] = createSignal(false)
  const [isFleeting, setFleeting] = createSignal(false)
  const [share, setShare] = createSignal<number | null>(null)
  const bring = createBringPicture(means.ask)

  const inKept = async (act: (kept: KeptPictures) => Promise<void>): Promise<void> => {
    try {
      await act(await means.kept())
    } catch {
      setFleeting(true)
    }
  }
  const add = (picture: KeptPicture): void => {
    const { small } = picture
    const address = small ? means.addressOf(small.content) : null
    const alt = means.alts.of(picture.hash)
    setChosen([...chosen(), { ...picture, alt, address, problem: null }])
  }
  const change = (hash: string, fields: Partial<ChosenPicture>): void => {
    setChosen(chosen().map((one) => (one.hash === hash ? { ...one, ...fields } : one)))
  }
  const takeOne = async (file: File, { most, bytes }: PictureRequest) => {
    if (chosen().length >= most) return 'too-many'
    const prepared = await means.prepare(file)
    if (!prepared.ok) return prepared.why === 'unreadable' ? 'unreadable' : 'no-picture'
    const { content, draft } = prepared
    if (!isPictureType(draft.type)) return 'no-picture'
    if (content.size > bytes) return 'too-large'
    if (chosen().some(({ hash }) => hash === draft.hash)) return 'twice'
    const small = await means.shrink(content, draft.type)
    const { hash, name } = draft
    const picture = { hash, name, content, small }
    add(picture)
    await inKept((kept) => kept.put(picture, means.now()))
    return null
  }

  const sendAll = async (code: string): Promise<PicturesSent> => {
    const all = chosen().flatMap(({ hash, content, small }) => [
      { hash, content, of: hash },
      ...(small ? [{ ...small, of: hash }] : []),
    ])
    const whole = all.reduce((sum, { content }) => sum + content.size, 0)
    let before = 0
    for (const { hash, content, of } of all) {
      const problem = await bring(code, hash, content, (bytes) =>
        setShare((before + bytes) / Math.max(1, whole)),
      )
      const ofOne = problem === null ? undefined : SAID_OF_ONE[problem]
      if (ofOne) change(of, { problem: ofOne })
      if (problem !== null) return { ok: false, code: ofOne ? 'picture' : problem }
      before += content.size
    }
    const pictures = chosen().map(({ hash, small, alt }) => ({
      hash,
      small: small?.hash ?? null,
      alt,
    }))
    return { ok: true, pictures }
  }

  return {
    chosen,
    notTaken,
    preparing,
    share,
    isFleeting,
    restore: (asked) =>
      inKept(async (kept) => {
        for (const one of await kept.all())
          if (chosen().length < asked.most && !chosen().some(({ hash }) => hash === one.hash))
            add(one)
      }),
    async take(files, asked) {
      setPreparing(true)
      setNotTaken([])
      for (const file of files) {
        const why = await takeOne(file, asked).catch(() => 'unreadable' as const)
        if (why) setNotTaken([...notTaken(), { name: file.name, why }])
      }
      setPreparing(false)
    },
    describe(hash, alt) {
      change(hash, { alt })
      means.alts.keep(hash, alt)
    },
    remove(hash) {
      const gone = chosen().find((one) => one.hash === hash)
      if (gone?.address) means.letGo(gone.address)
      setChosen(chosen().filter((one) => one !== gone))
      setNotTaken([])
      if (gone?.alt) means.alts.keep(hash, '')
      void inKept((kept) => kept.remove(hash))
    },
    async send(code) {
      setShare(0)
      try {
        return await sendAll(code)
      } finally {
        setShare(null)
      }
    },
    clear() {
      for (const { address } of chosen()) if (address) means.letGo(address)
      setChosen([])
      setNotTaken([])
      void inKept((kept) => kept.clear())
    },
  }
}
