import { Show } from 'solid-js'
import { maySetApprovalRules, setApprovalRule } from '#client/commands/set-approval-rule.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Switch } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { type ApprovalRules, DATE_BOUND, OWN_ALLOWED } from '#shared/domain/approval/rules.ts'
import { Section } from './Section.tsx'

/** What an approval means in this workspace. */
export function ApprovalSection() {
  const words = useWords()
  const workspace = useWorkspace()
  const mayChange = () => maySetApprovalRules(workspace)
  const hint = () =>
    mayChange() ? words().approval.settingsHint : words().approval.settingsReadHint
  return (
    <Show when={workspace.reviews()?.rules()}>
      {(rules) => (
        <Section title={words().approval.settings} hint={hint()}>
          <Show when={mayChange()} fallback={<Told rules={rules()} />}>
            <Switch
              label={words().approval.ownAllowed}
              checked={rules().ownAllowed}
              onChange={(on) => setApprovalRule(workspace, OWN_ALLOWED, on)}
            />
            <Switch
              label={words().approval.dateBound}
              checked={rules().dateBound}
              onChange={(on) => setApprovalRule(workspace, DATE_BOUND, on)}
            />
          </Show>
        </Section>
      )}
    </Show>
  )
}

/** For those who do not decide on it. */
function Told(props: { readonly rules: ApprovalRules }) {
  const words = useWords()
  return (
    <>
      <p>{props.rules.ownAllowed ? words().approval.ownAllowed : words().approval.ownForbidden}</p>
      <p>{props.rules.dateBound ? words().approval.dateBound : words().approval.dateFree}</p>
    </>
  )
}
