import type { Environment } from '#client/workspace/environment.ts'
import { type SealedSecrets, sealedSecrets } from '#client/workspace/events/sealed-secrets.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { showDraw } from '#shared/documents/stage-slots.ts'
import type { CancelReason } from '#shared/domain/events/draw/cancel-reasons.ts'
import type { Commitment, Source } from '#shared/domain/events/draw/commitment.ts'
import type { OutReason } from '#shared/domain/events/draw/draw.ts'
import {
  announceDraw,
  cancelDraw,
  disqualify,
  keepList,
  sayResult,
  saySecret,
  saySignature,
  sealSecret,
} from '#shared/domain/events/draw/draw-actions.ts'
import { type DrawEntry, type FrozenList, freezingList } from '#shared/domain/events/draw/list.ts'
import { opens, parseSecret, type Seal } from '#shared/domain/events/draw/randomness.ts'
import { whole } from '#shared/domain/parts.ts'
import { writingOnStage } from './stage-writing.ts'

export interface DrawDraft {
  readonly title: string
  readonly prizes: number
  readonly reserves: number
  /** SHA-256 of the published rules; null: none. */
  readonly rules: string | null
  readonly source: Source
}

/** What a person does about the draws of one event. For good, all of it: there is no step to take it back by. */
export interface DrawCommands {
  mayDraw(): boolean
  readonly secrets: SealedSecrets
  /** This device seals a secret for draws to come. */
  seal(): void
  /** Its id; null where nothing may be written. @param list of the entries, where it was frozen already */
  announce(draft: DrawDraft, entries: readonly DrawEntry[], list?: FrozenList): string | null
  /** The round came; `seal`: as whose, where only some may say so. What that had sealed is then never opened. */
  putDown(draw: string, signature: string, seal: string | null): void
  /** Opens a seal of this device. */
  open(draw: string, seal: string): void
  /** What somebody read out who has no network: whether it was in one of these seals. */
  typeSecret(draw: string, typed: string, seals: readonly Seal[]): boolean
  result(draw: string, seed: string, codes: readonly string[]): void
  disqualify(draw: string, code: string, reason: OutReason): void
  /** With its reason, before an audience as well that has it in front of it. */
  cancel(draw: string, reason: CancelReason): void
}

export function createDrawCommands(
  workspace: Workspace,
  event: string,
  environment: Pick<Environment, 'smallStorage'>,
): DrawCommands {
  const secrets = sealedSecrets(workspace.id, environment)
  const events = () => workspace.events()
  const mayDraw = (): boolean => events()?.readOnly() === null
  const author = () => workspace.write.author()
  const onStage = writingOnStage(workspace, event)
  const within = (act: (open: NonNullable<ReturnType<typeof events>>) => void): void => {
    const open = events()
    if (open && mayDraw()) workspace.write.transact(open.home('draws'), () => act(open))
  }
  return {
    mayDraw,
    secrets,
    seal: () =>
      within(({ home }) => {
        const { id, secret } = sealSecret(home('seals'), event, author())
        secrets.keep(id, secret)
      }),
    announce({ title, ...draft }, entries, list = whole(freezingList(entries))) {
      const lists = events()?.entries(event)?.home('lists')
      if (!lists || !mayDraw()) return null
      const who = author()
      const commitment: Commitment = {
        ...draft,
        event,
        title: title.trim(),
        list: list.hash,
        entries: list.entries,
        tickets: list.tickets,
        announcedAt: who.now,
      }
      let made: string | null = null
      // The list first: an announcement that is here without its list could not be drawn.
      workspace.write.transact(lists, () => keepList(lists, list.text, who))
      within(({ home }) => {
        made = announceDraw(home('draws'), commitment, who)
      })
      return made
    },
    putDown(draw, signature, seal) {
      within(({ home }) => saySignature(home('draws'), draw, { seal, signature }, author()))
      if (seal !== null) secrets.forget(seal)
    },
    open(draw, seal) {
      const secret = secrets.get(seal)
      if (secret === null) return
      within(({ home }) => saySecret(home('draws'), draw, { seal, secret }, author()))
      secrets.forget(seal)
    },
    typeSecret(draw, typed, seals) {
      const secret = parseSecret(typed)
      const seal = secret === null ? undefined : seals.find((one) => opens(one, secret))
      if (secret === null || !seal) return false
      within(({ home }) => saySecret(home('draws'), draw, { seal: seal.id, secret }, author()))
      return true
    },
    result: (draw, seed, codes) =>
      within(({ home }) => sayResult(home('draws'), draw, { seed, codes }, author())),
    disqualify: (draw, code, reason) =>
      within(({ home }) => disqualify(home('draws'), draw, { code, reason }, author())),
    cancel(draw, reason) {
      within(({ home }) => cancelDraw(home('draws'), draw, reason, author()))
      const shown = onStage.stage()?.shown().draw
      // An audience is not to look at what no longer holds until somebody thinks of it.
      if (shown?.id === draw && mayDraw())
        onStage.within((doc) => showDraw(doc, { ...shown, state: 'cancelled', why: reason }))
    },
  }
}
