import { A } from '@solidjs/router'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import type { Words } from '#client/i18n/words.ts'
import { Button } from '#client/ui/Button.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { eyeOff, pause, play, radio } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Reveal } from '#shared/domain/events/draw/on-stage.ts'
import { NAMINGS } from '#shared/domain/events/stage-draw.ts'
import { Reached } from '../live/Reached.tsx'
import { useDraw } from './draw-context.ts'
import type { ShownDraw } from './draw-view.ts'
import { createPresenting, type Presenting } from './present-draw.ts'

/** The draw before an audience: put on the stage, then revealed, one after the other. */
export function PresentDraw(props: { readonly shown: ShownDraw }) {
  const { view, environment } = useDraw()
  const workspace = useWorkspace()
  const words = useWords()
  const title = createUniqueId()
  const { event } = props.shown.draw
  const { after } = environment
  const presenting = createPresenting(workspace, event, () => props.shown, {
    after,
    personOf: view.personOf,
  })
  const stage = () => workspace.events()?.stage(event)
  return (
    <Show when={presenting.mayPresent()}>
      <section class="draw-stage" aria-labelledby={title}>
        <h3 id={title}>{words().draw.stage}</h3>
        <Show
          when={presenting.on()}
          fallback={<PutOn presenting={presenting} isPlanShown={!!stage()?.shown().plan} />}
        >
          <Deeds presenting={presenting} prizes={props.shown.draw.commitment.prizes} />
          {/* What has reached the audience is what was shown, not what it does not know yet. */}
          <Show when={!presenting.isBehind()}>
            <Reached reach={stage()?.reach() ?? 'reached'} />
          </Show>
          <p class="hint">
            {words().draw.namedAs(words().draw.namings[presenting.on()?.naming ?? 'code'])}
          </p>
          <Show when={props.shown.standing.kind === 'known'}>
            <ProofAddress presenting={presenting} />
          </Show>
        </Show>
        <A class="link" href={`/w/${workspace.id}/events/${event}/live`}>
          {words().draw.toLive}
        </A>
      </section>
    </Show>
  )
}

function PutOn(props: { readonly presenting: Presenting; readonly isPlanShown: boolean }) {
  const words = useWords()
  const [naming, setNaming] = createSignal<(typeof NAMINGS)[number]>('code')
  return (
    <>
      <p class="hint">{words().draw.stageHint}</p>
      <SelectField
        label={words().draw.naming}
        hint={words().draw.namingHint}
        value={naming()}
        options={NAMINGS.map((value) => ({ value, label: words().draw.namings[value] }))}
        onChange={(value) => setNaming(NAMINGS.find((one) => one === value) ?? 'code')}
      />
      <Show when={!props.isPlanShown}>
        <p>{words().draw.planNotShown}</p>
      </Show>
      <Button icon={radio} onClick={() => props.presenting.show(naming())}>
        {words().draw.showOnStage}
      </Button>
    </>
  )
}

function Deeds(props: { readonly presenting: Presenting; readonly prizes: number }) {
  const words = useWords()
  const kind = () => props.presenting.next()?.kind ?? null
  const said = () => {
    const { on, revealed, isBehind } = props.presenting
    const { stageSays } = words().draw
    if (isBehind()) return stageSays.behind
    const state = on()?.state ?? 'announced'
    return state === 'drawn' ? stageSays.drawn(revealed(), props.prizes) : stageSays[state]
  }
  return (
    <>
      <p role="status">{said()}</p>
      <div class="draw-ways">
        <Show
          when={!props.presenting.isBehind()}
          fallback={
            <Button
              size="touch"
              look="primary"
              icon={radio}
              onClick={() => props.presenting.show(props.presenting.on()?.naming ?? 'code')}
            >
              {words().draw.showStanding}
            </Button>
          }
        >
          <Show when={kind() === 'change' || kind() === 'next'}>
            <Button
              size="touch"
              look="primary"
              icon={play}
              onClick={() => {
                props.presenting.run(false)
                props.presenting.reveal()
              }}
            >
              {revealSaid(props.presenting.next(), words())}
            </Button>
          </Show>
          <Show when={kind() === 'next'}>
            <Button
              size="touch"
              icon={props.presenting.isRunning() ? pause : play}
              onClick={() => props.presenting.run(!props.presenting.isRunning())}
            >
              {props.presenting.isRunning() ? words().draw.stopRevealing : words().draw.revealAll}
            </Button>
          </Show>
        </Show>
        <Button look="ghost" icon={eyeOff} onClick={() => props.presenting.hide()}>
          {words().draw.offStage}
        </Button>
      </div>
    </>
  )
}

/** What the next deed is called. */
export function revealSaid(reveal: Reveal | null, words: Words): string {
  if (reveal?.kind === 'change') return words.draw.showChange
  const isReserve = reveal?.kind === 'next' && reveal.standing.kind === 'reserve'
  return isReserve ? words.draw.revealReserve : words.draw.revealNext
}

function ProofAddress(props: { readonly presenting: Presenting }) {
  const words = useWords()
  const published = () => props.presenting.on()?.proof ?? ''
  const [typed, setTyped] = createSignal<string | null>(null)
  const [isWrong, setIsWrong] = createSignal(false)
  return (
    <form
      class="draw-type"
      onSubmit={(event) => {
        event.preventDefault()
        const isDone = props.presenting.publish(typed() ?? published())
        setIsWrong(!isDone)
        if (isDone) setTyped(null)
      }}
    >
      <TextField
        label={words().draw.proofAddress}
        hint={words().draw.proofAddressHint}
        placeholder="https://"
        autocomplete="off"
        value={typed() ?? published()}
        error={isWrong() ? words().draw.proofAddressWrong : null}
        onInput={(text) => {
          setTyped(text)
          setIsWrong(false)
        }}
      />
      <Button type="submit">{words().draw.proofAddressDo}</Button>
    </form>
  )
}
