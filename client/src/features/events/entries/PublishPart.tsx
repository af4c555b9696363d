import { createSignal, Match, Show, Switch } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DangerDialog } from '#client/ui/DangerDialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { copy as copyIcon, radio } from '#client/ui/icons.ts'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import { QrCode } from '#client/ui/QrCode.tsx'
import { TextToCopy } from '#client/ui/TextToCopy.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import type { PublishedForm } from '#client/workspace/events/entry-forms.ts'
import { OnlyThisMachine } from '#client/workspace/sharing/OnlyThisMachine.tsx'
import { FormWarnings } from './FormWarnings.tsx'
import { useForm } from './form-context.ts'
import { onPlanClocks } from './plan-clocks.ts'

/** Whether strangers can reach the form, how many have, and the way there. */
export function PublishPart() {
  const { view } = useForm()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const said = () => words().entryForm
  const title = () => {
    const form = view.published()
    const standing = view.standing()
    if (!form || standing === 'none') return said().state.none
    // The last moment of a day, and not midnight of the next.
    const at = standing === 'early' ? form.opensAt : form.closesAt - 1
    return said().state[standing](onPlanClocks(at ?? 0, workspace.settings().timeZone, formats()))
  }
  const problem = () => {
    const code = view.problem()
    if (code === null) return null
    const { unreachable, failed, 'too-many-forms': tooMany } = said().failed
    return code === 'unreachable' ? unreachable : code === 'too-many-forms' ? tooMany : failed
  }
  const missing = () => {
    const made = view.made()
    return made && !made.ok ? made.problem : null
  }
  return (
    <section class="entry-form-publish">
      <div role="status">
        <h2>{title()}</h2>
      </div>
      <Show when={problem()}>{(sentence) => <Banner tone="warn" title={sentence()} />}</Show>
      <FormWarnings />
      <Show when={missing()}>{(why) => <Banner tone="info" title={said().problems[why()]} />}</Show>
      <Switch
        fallback={<Show when={!view.problem()}>{<ProgressBar label={said().loading} />}</Show>}
      >
        <Match when={view.published()}>{(form) => <Published form={form()} />}</Match>
        <Match when={view.published() === null && !missing()}>
          <Button
            look="primary"
            icon={radio}
            aria-busy={view.busy()}
            onClick={() => void view.publish()}
          >
            {said().publish}
          </Button>
        </Match>
        <Match when={view.published() === null}>{null}</Match>
      </Switch>
    </section>
  )
}

function Published(props: { readonly form: PublishedForm }) {
  const { view, origin, copy, tell } = useForm()
  const words = useWords()
  const said = () => words().entryForm
  const [asking, setAsking] = createSignal(false)
  const address = () => `${origin}/enter/${props.form.id}`
  const taken = () => said().takenIn(view.taken().entries, view.taken().left)
  const canPublish = () => view.made()?.ok === true
  const copyAddress = async (): Promise<void> => {
    if (await copy(address())) tell(words().common.copied)
  }
  return (
    <>
      <p>{said().counts(props.form.entries, props.form.waiting)}</p>
      <Show when={props.form.leaving > 0}>
        <p>{said().leaving(props.form.leaving)}</p>
      </Show>
      <p role="status" class="hint">
        {taken()}
      </p>
      <Show when={props.form.waiting + props.form.leaving > 0}>
        <Button onClick={() => view.watch()}>{said().takeIn}</Button>
      </Show>
      <p class="hint">{view.isBehind() ? said().behind : said().upToDate}</p>
      <div class="entry-form-buttons">
        <Show when={view.isBehind() && canPublish()}>
          <Button look="primary" aria-busy={view.busy()} onClick={() => void view.publish()}>
            {view.standing() === 'closed' ? said().reopen : said().update}
          </Button>
        </Show>
        <Show when={view.standing() !== 'closed'}>
          <Button onClick={() => void view.close()}>{said().close}</Button>
        </Show>
        <Button look="ghost" onClick={() => setAsking(true)}>
          {said().remove}
        </Button>
      </div>
      <OnlyThisMachine link={address()} />
      <QrCode text={address()} label={said().code} />
      <Field label={said().link}>
        {(attributes) => (
          <div class="entry-form-address">
            <TextToCopy attributes={attributes} text={address()} />
            <Button icon={copyIcon} onClick={() => void copyAddress()}>
              {words().common.copy}
            </Button>
          </div>
        )}
      </Field>
      <a class="link" href={address()} target="_blank" rel="noreferrer">
        {said().look}
      </a>
      <DangerDialog
        open={asking()}
        title={said().removeTitle}
        keep={said().keep}
        onKeep={() => setAsking(false)}
        goOn={said().removeDo}
        onGoOn={() => {
          setAsking(false)
          void view.remove()
        }}
      >
        <p>{said().removeDetail(props.form.waiting)}</p>
      </DangerDialog>
    </>
  )
}
