import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button, IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, circleCheck, circleDashed, copy } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { knownFrom, sealsOf } from '#shared/domain/events/draw/commitment.ts'
import { CancelDialog } from './CancelDialog.tsx'
import { DrawDeeds } from './DrawDeeds.tsx'
import { DrawResult } from './DrawResult.tsx'
import { useDraw } from './draw-context.ts'
import type { ShownDraw } from './draw-view.ts'
import { ListChanged } from './ListChanged.tsx'
import { PresentDraw } from './PresentDraw.tsx'
import { shortHash } from './short-hash.ts'
import { Warning } from './Warning.tsx'

/** One draw: what was announced, how far it is, what is to be done, what came of it. */
export function DrawCard(props: { readonly shown: ShownDraw }) {
  const { view, now, nameOf } = useDraw()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const [cancelling, setCancelling] = createSignal(false)
  const commitment = () => props.shown.draw.commitment
  const when = (at: number) => formats().instantShort(at, now())
  const isDrawn = () => props.shown.standing.kind === 'known'
  const cancelled = () => props.shown.draw.cancelled
  const isListMissing = () =>
    props.shown.entries === null && view.seesEntries() && view.read() && view.sought()
  const isOnStage = () => {
    const { id, event } = props.shown.draw
    return workspace.events()?.stage(event).shown().draw?.id === id
  }
  return (
    <section class="draw" classList={{ 'draw-off': cancelled() !== null }} aria-labelledby={title}>
      <header class="draw-head">
        <h2 id={title}>{commitment().title || words().draw.verifiable}</h2>
        <Show when={commitment().title}>
          <span class="hint">{words().draw.verifiable}</span>
        </Show>
      </header>
      <Show when={cancelled()}>
        {(said) => (
          <Warning>
            {words().draw.cancelled(
              nameOf(said().by),
              when(said().at),
              words().draw.cancelReasons[said().reason],
            )}
          </Warning>
        )}
      </Show>
      <ol class="draw-steps">
        <Step done title={words().draw.announced}>
          <p>
            {words().draw.announcedDetail(
              commitment().prizes,
              commitment().reserves,
              nameOf(props.shown.draw.createdBy),
              when(commitment().announcedAt),
            )}
          </p>
          <Fingerprint hash={props.shown.draw.hash} />
        </Step>
        <Step done={props.shown.change === null} title={words().draw.frozen}>
          <p>
            {words().draw.entriesCount(commitment().entries, commitment().tickets)}{' '}
            <code class="draw-hash">{shortHash(commitment().list)}</code>
          </p>
          <ListChanged shown={props.shown} />
          <Show when={isListMissing()}>
            <p>{words().draw.missingList}</p>
          </Show>
        </Step>
        <Step done={isDrawn()} title={seedTitle()}>
          <Source shown={props.shown} />
        </Step>
      </ol>
      <Show when={WORTHLESS[props.shown.standing.kind]}>
        {(word) => <Warning>{words().draw[word()]}</Warning>}
      </Show>
      <Show when={view.commands.mayDraw() && cancelled() === null && view.read()}>
        <DrawDeeds shown={props.shown} />
      </Show>
      <DrawResult shown={props.shown} />
      <PresentDraw shown={props.shown} />
      <Show when={view.commands.mayDraw() && cancelled() === null}>
        <footer class="draw-foot">
          <Button look="ghost" size="small" onClick={() => setCancelling(true)}>
            {words().draw.cancel}
          </Button>
        </footer>
        <CancelDialog
          open={cancelling()}
          shown={props.shown}
          isOnStage={isOnStage()}
          onClose={() => setCancelling(false)}
        />
      </Show>
    </section>
  )

  function seedTitle(): string {
    const { random } = words().draw
    if (isDrawn()) return random.known
    const from = knownFrom(commitment())
    return from === null ? random.devices : random.beacon(when(from))
  }
}

const WORTHLESS: Partial<
  Record<ShownDraw['standing']['kind'], 'late' | 'unknownBeacon' | 'contested'>
> = { late: 'late', 'unknown-beacon': 'unknownBeacon', contested: 'contested' }

function Step(props: {
  readonly done: boolean
  readonly title: string
  readonly children: JSX.Element
}) {
  return (
    <li classList={{ 'draw-done': props.done }}>
      <Icon of={props.done ? circleCheck : circleDashed} />
      <div>
        <b>{props.title}</b>
        {props.children}
      </div>
    </li>
  )
}

function Fingerprint(props: { readonly hash: string }) {
  const { copy: toClipboard } = useDraw()
  const words = useWords()
  const [copied, setCopied] = createSignal<boolean | null>(null)
  return (
    <>
      <p>{words().draw.fingerprint}</p>
      <div class="draw-fingerprint">
        <code class="draw-hash draw-whole">{props.hash}</code>
        <IconButton
          size="small"
          look="ghost"
          icon={copied() ? check : copy}
          label={words().draw.copy}
          onClick={() => void toClipboard(props.hash).then(setCopied)}
        />
        <span role="status" class="hint">
          {copied() === null ? '' : copied() ? words().draw.copied : words().draw.notCopied}
        </span>
      </div>
      <p class="hint">{words().draw.fingerprintHint}</p>
    </>
  )
}

function Source(props: { readonly shown: ShownDraw }) {
  const { now, nameOf, view } = useDraw()
  const words = useWords()
  const formats = useFormats()
  const source = () => props.shown.draw.commitment.source
  const fallback = () => {
    const from = source()
    return from.kind === 'beacon' ? from.fallback : null
  }
  const round = () => {
    const from = source()
    return from.kind === 'beacon' ? from.round : null
  }
  const opened = () => new Set(props.shown.draw.secrets.map(({ seal }) => seal))
  const owner = (seal: string): string => {
    if (view.isMine(seal)) return words().draw.sealedHere
    const by = view.sealedBy(seal)
    return words().draw.sealedAt(nameOf(by ?? ''))
  }
  return (
    <>
      <Show when={round()}>{(number) => <p>{words().draw.beaconDetail(number())}</p>}</Show>
      <Show when={round() !== null && props.shown.standing.kind !== 'known'}>
        <p>
          {fallback()
            ? words().draw.fallbackFrom(formats().instantShort(fallback()?.from ?? 0, now()))
            : words().draw.waitsForBeacon}
        </p>
      </Show>
      <Show when={sealsOf(props.shown.draw.commitment).length > 0}>
        <ul class="draw-seals">
          <For each={sealsOf(props.shown.draw.commitment)}>
            {({ id }) => (
              <li>
                {words().draw.sealIs(
                  owner(id),
                  opened().has(id) ? words().draw.opened : words().draw.closed,
                )}
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}
