import { A, useLocation } from '@solidjs/router'
import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { AlarmBanner } from '#client/ui/AlarmBanner.tsx'
import { siren } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Freeze } from '#shared/domain/freeze.ts'
import { useFreezing } from './freeze-context.ts'

/** Who stopped what, when and why: first on every page for as long as it holds, and then until nobody has to decide any more. */
export function FreezeBanner(props: { readonly freeze: Freeze; readonly over: boolean }) {
  const { view, say } = useFreezing()
  const workspace = useWorkspace()
  const words = useWords()
  const location = useLocation()
  const page = `/w/${workspace.id}/freeze`
  const count = () => view.heldBy(props.freeze).length
  const who = () => say.called.within(props.freeze.createdBy)
  return (
    <AlarmBanner
      tone={props.over ? 'warn' : 'danger'}
      icon={siren}
      region={words().freeze.region}
      title={props.over ? words().freeze.endedBanner : words().freeze.banner}
      detail={props.freeze.reason}
      count={props.over ? words().freeze.waitCount(count()) : words().freeze.heldCount(count())}
      facts={
        <>
          <Show when={say.scope(props.freeze)}>{(scope) => <span>{scope()}</span>}</Show>
          <span>{words().freeze.since(say.moment(props.freeze.from))}</span>
          <span>{say.end(props.freeze)}</span>
          <span>{words().freeze.by(who())}</span>
        </>
      }
      actions={
        <Show when={location.pathname !== page}>
          <A class="button button-small alarm-do" href={page}>
            {props.over ? words().freeze.decide : words().freeze.see}
          </A>
        </Show>
      }
      announced={props.over ? null : words().freeze.opened(who(), props.freeze.reason)}
      unfold={words().syncPanel.unfold}
      fold={words().syncPanel.fold}
    />
  )
}
