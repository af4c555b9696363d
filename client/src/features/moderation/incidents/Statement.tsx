import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, copy, hourglass, triangleAlert } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Incident } from '#shared/domain/moderation/incident.ts'
import { SharedField } from '../SharedField.tsx'
import { useIncident } from './incident-context.ts'

/** What is said while nobody knows yet; what was approved is this text and no other. */
export function Statement(props: { readonly incident: Incident }) {
  const { view, say, after, copy: copyText } = useIncident()
  const words = useWords()
  const workspace = useWorkspace()
  const kept = () => view.text('statement')
  const isEmpty = () => kept().trim() === ''
  const isOwnAlone = () =>
    view.mayApprove() &&
    view.approval().kind !== 'valid' &&
    !isEmpty() &&
    view.wroteAlone(workspace.me.id)
  const approve = () => view.course.approve(props.incident)
  return (
    <section class="incident-part" aria-label={words().incidents.statement}>
      <h3>{words().incidents.statement}</h3>
      <Show when={view.mayChange()} fallback={<p class="incident-text">{kept()}</p>}>
        <SharedField
          record={props.incident.id}
          field="statement"
          label={words().incidents.statementHint}
          placeholder={words().incidents.statementExample}
          rows={5}
          after={after}
        />
      </Show>
      <p class="incident-print">{kept()}</p>
      <div class="incident-approval">
        <Standing />
        <span class="grow" />
        <Show when={!isEmpty()}>
          <Button
            size="small"
            look="ghost"
            icon={copy}
            onClick={() => copyText(kept(), view.approval().kind === 'valid')}
          >
            {words().incidents.copy}
          </Button>
        </Show>
        <Show when={view.mayApprove() && view.approval().kind !== 'valid'}>
          <Button
            size="small"
            icon={check}
            unavailable={isEmpty() ? words().incidents.statementEmpty : undefined}
            onClick={approve}
          >
            {view.approval().kind === 'void'
              ? words().incidents.approveAgain
              : words().incidents.approve}
          </Button>
        </Show>
      </div>
      <Show when={isOwnAlone()}>
        <p class="hint">{words().incidents.ownAlone}</p>
      </Show>
      <Show when={!view.mayApprove()}>
        <p class="hint">{words().incidents.onlyDeciders}</p>
      </Show>
      <Show when={voided()}>
        {(entry) => (
          <Disclosure summary={words().incidents.approvedText}>
            <p class="incident-text">{entry().content}</p>
          </Disclosure>
        )}
      </Show>
    </section>
  )

  function voided() {
    const approval = view.approval()
    return approval.kind === 'void' ? approval.entry : null
  }

  function Standing() {
    const approval = () => view.approval()
    const sentence = () => {
      const now = approval()
      if (now.kind === 'none') return words().incidents.notApproved
      const who = say.who(now.entry.createdBy)
      if (now.kind === 'void') return words().incidents.approvalVoid(who)
      const said = words().incidents.approvedBy(who, say.moment(now.entry.createdAt))
      return view.wroteAlone(now.entry.createdBy)
        ? `${said}, ${words().incidents.approvedAlone}`
        : said
    }
    const icon = () => ({ none: hourglass, valid: check, void: triangleAlert })[approval().kind]
    return (
      <span role="status" class={`incident-standing incident-standing-${approval().kind}`}>
        <Icon of={icon()} size="dense" />
        {sentence()}
      </span>
    )
  }
}
