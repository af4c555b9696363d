import { A, useLocation } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { chevronDown, chevronUp, siren } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Freeze } from '#shared/domain/freeze.ts'
import { useFreezing } from './freeze-context.ts'

/** Who stopped what, when and why: first on every page for as long as it holds, and then until nobody has to decide any more. */
export function FreezeBanner(props: { readonly freeze: Freeze; readonly over: boolean }) {
  const { view, say } = useFreezing()
  const workspace = useWorkspace()
  const words = useWords()
  const location = useLocation()
  // On a phone it is one line: the page comes first.
  const [open, setOpen] = createSignal(false)
  const page = `/w/${workspace.id}/freeze`
  const count = () => view.heldBy(props.freeze).length
  const counted = () =>
    props.over ? words().freeze.waitCount(count()) : words().freeze.heldCount(count())
  const step = () => (props.over ? words().freeze.decide : words().freeze.see)
  return (
    <section
      class="freeze-banner"
      classList={{ 'freeze-banner-over': props.over, 'freeze-folded': !open() }}
      aria-label={words().freeze.region}
    >
      <Icon of={siren} />
      <p class="freeze-what">
        <b>{props.over ? words().freeze.endedBanner : words().freeze.banner}</b>
        <span class="freeze-reason">{props.freeze.reason}</span>
        <span class="freeze-count">{counted()}</span>
      </p>
      <p class="freeze-when">
        <Show when={say.scope(props.freeze)}>{(scope) => <span>{scope()}</span>}</Show>
        <span>{words().freeze.since(say.moment(props.freeze.from))}</span>
        <span>{say.end(props.freeze)}</span>
        <span>{words().freeze.by(say.who(props.freeze.createdBy))}</span>
      </p>
      <Show when={location.pathname !== page}>
        <A class="button button-small freeze-see" href={page}>
          {step()}
        </A>
      </Show>
      <button
        type="button"
        class="freeze-fold"
        aria-expanded={open()}
        aria-label={open() ? words().syncPanel.fold : words().syncPanel.unfold}
        onClick={() => setOpen(!open())}
      >
        <Icon of={open() ? chevronUp : chevronDown} />
      </button>
      {/* Said once, when it comes. */}
      <Show when={!props.over}>
        <span class="visually-hidden" role="alert">
          {words().freeze.opened(say.who(props.freeze.createdBy), props.freeze.reason)}
        </span>
      </Show>
    </section>
  )
}
