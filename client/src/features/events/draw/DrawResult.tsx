import { createSignal, For, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { download, play } from '#client/ui/icons.ts'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { proofPage } from '#shared/formats/draw-proof/html.ts'
import { DisqualifyDialog } from './DisqualifyDialog.tsx'
import { DrawnLine, FreePlace } from './DrawnLine.tsx'
import { useDraw } from './draw-context.ts'
import type { ShownDraw } from './draw-view.ts'
import { hasLeft } from './holder.ts'
import { proofWordsIn } from './proof-words.ts'
import { Reveal } from './Reveal.tsx'
import { winnersOf } from './winners-of.ts'

/** Who won, who comes next, and the proof. */
export function DrawResult(props: { readonly shown: ShownDraw }) {
  return (
    <Show when={props.shown.outcome} fallback={<NotReckoned shown={props.shown} />}>
      {(outcome) => (
        <Named
          shown={props.shown}
          winners={outcome().winners}
          reserves={outcome().reserves}
          left={outcome().left}
        />
      )}
    </Show>
  )
}

/** Fifty thousand are ranked in a second; without their list, nobody is. */
function NotReckoned(props: { readonly shown: ShownDraw }) {
  const { words } = useI18n()
  const isBeingRanked = () => props.shown.standing.kind === 'known' && props.shown.entries !== null
  return (
    <Show when={isBeingRanked()} fallback={<Told shown={props.shown} />}>
      <ProgressBar label={words().draw.ranking} />
    </Show>
  )
}

/** For who may not read the list: as it was noted where it was drawn. */
function Told(props: { readonly shown: ShownDraw }) {
  const { view, called } = useDraw()
  const { words } = useI18n()
  const told = () => winnersOf(props.shown)
  return (
    <Show when={told()}>
      {(said) => (
        <>
          <h3>{words().draw.winners}</h3>
          <ol class="draw-winners">
            <For each={said().codes}>{(code) => <li>{called(code)}</li>}</For>
          </ol>
          <Show when={view.read() && view.sought()}>
            <p class="hint">{words().draw.told}</p>
          </Show>
        </>
      )}
    </Show>
  )
}

interface NamedProps {
  readonly shown: ShownDraw
  readonly winners: readonly string[]
  readonly reserves: readonly string[]
  readonly left: number
}

function Named(props: NamedProps) {
  const { view, called, nameOf } = useDraw()
  const { words } = useI18n()
  const [out, setOut] = createSignal<string | null>(null)
  const [revealing, setRevealing] = createSignal(false)
  const mayPutOut = () => view.commands.mayDraw() && props.shown.draw.cancelled === null
  const isFallback = () => {
    const { standing, draw } = props.shown
    return (
      standing.kind === 'known' &&
      standing.by === 'devices' &&
      draw.commitment.source.kind === 'beacon'
    )
  }
  return (
    <div class="draw-result">
      <h3>{words().draw.winners}</h3>
      <ol class="draw-winners">
        <For each={props.winners}>
          {(code) => (
            <DrawnLine code={code} onPutOut={mayPutOut() ? () => setOut(code) : null}>
              <Show when={mayPutOut() && hasLeft(view.holder(code))}>
                <FreePlace shown={props.shown} winner={code} reserves={props.reserves} />
              </Show>
            </DrawnLine>
          )}
        </For>
      </ol>
      <Show when={props.left > 0}>
        <p>{words().draw.left(props.left)}</p>
      </Show>
      <Show when={props.reserves.length > 0}>
        <h3>{words().draw.reserve}</h3>
        <ol class="draw-winners draw-reserves">
          <For each={props.reserves}>
            {(code) => <DrawnLine code={code} onPutOut={mayPutOut() ? () => setOut(code) : null} />}
          </For>
        </ol>
      </Show>
      <Show when={props.shown.draw.out.length > 0}>
        <h3>{words().draw.outs}</h3>
        <ul class="draw-outs">
          <For each={props.shown.draw.out}>
            {(said) => (
              <li>
                <bdi>{called(said.code)}</bdi>, {words().draw.reasons[said.reason]}{' '}
                <span class="hint">({nameOf(said.by)})</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={isFallback()}>
        <p class="hint">{words().draw.byFallback}</p>
      </Show>
      <div class="draw-ways">
        <ProofButton shown={props.shown} />
      </div>
      <p class="hint">{words().draw.proofHint}</p>
      <div class="draw-ways">
        <Button icon={play} onClick={() => setRevealing(true)}>
          {words().draw.reveal}
        </Button>
      </div>
      <p class="hint">{words().draw.revealHint}</p>
      <Reveal
        open={revealing()}
        title={props.shown.draw.commitment.title || words().draw.verifiable}
        names={props.winners.map(called)}
        onClose={() => setRevealing(false)}
      />
      <DisqualifyDialog
        draw={props.shown.draw.id}
        code={out()}
        reserves={props.reserves}
        onClose={() => setOut(null)}
      />
    </div>
  )
}

function ProofButton(props: { readonly shown: ShownDraw }) {
  const { view, proofScript, download: handOver } = useDraw()
  const workspace = useWorkspace()
  const { words, locale } = useI18n()
  const [isMissing, setIsMissing] = createSignal(false)
  const make = async (): Promise<void> => {
    const proof = view.proof(props.shown)
    if (!proof) return
    const { timeZone, name } = workspace.settings()
    const { language } = locale()
    const html = proofPage({
      proof,
      cancelled: view.cancelledDrawn(),
      title: props.shown.draw.commitment.title || words().draw.verifiable,
      team: name,
      languages: [
        await proofWordsIn(language, timeZone),
        await proofWordsIn(language === 'fr' ? 'en' : 'fr', timeZone),
      ],
      script: await proofScript(),
    })
    handOver(`${words().draw.proofFile}.html`, new Blob([html], { type: 'text/html' }))
  }
  const tryToMake = (): void => {
    make().then(
      () => setIsMissing(false),
      () => setIsMissing(true),
    )
  }
  return (
    <>
      <Button icon={download} onClick={tryToMake}>
        {words().draw.proof}
      </Button>
      <span role="status" class="hint">
        {isMissing() ? words().draw.proofMissing : ''}
      </span>
    </>
  )
}
