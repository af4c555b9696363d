import { createSignal, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field, SelectField, TextField } from '#client/ui/Field.tsx'
import { roleSentence } from '#client/workspace/access/role-sentence.ts'
import { isRole, ROLES } from '#shared/access/roles.ts'
import { HOURS, type InvitationsView, LONGEST_NOTE, MOST_USES } from './invitations-view.ts'
import type { InvitationDraft } from './team-api.ts'

const A_WEEK: (typeof HOURS)[number] = 168

export function InviteForm(props: {
  readonly view: InvitationsView
  readonly onCancel: () => void
}) {
  const { words, formats } = useI18n()
  const [draft, setDraft] = createStore<InvitationDraft>({
    role: 'editor',
    uses: 1,
    hours: A_WEEK,
    note: '',
  })
  const [uses, setUses] = createSignal('1')
  const usesError = () => (readUses(uses()) === null ? words().team.usesWrong(MOST_USES) : null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const count = readUses(uses())
    if (count !== null) void props.view.make({ ...draft, uses: count })
  }
  return (
    <form
      ref={(form) => queueMicrotask(() => form.querySelector('select')?.focus())}
      class="people-form"
      novalidate
      onSubmit={submit}
    >
      <SelectField
        label={words().roles.label}
        hint={roleSentence(draft.role, words().roles, formats())}
        value={draft.role}
        options={ROLES.map((role) => ({ value: role, label: words().roles.names[role] }))}
        onChange={(role) => isRole(role) && setDraft({ role })}
      />
      <div class="people-form-pair">
        <SelectField
          label={words().team.validFor}
          value={String(draft.hours)}
          options={HOURS.map((hours) => ({
            value: String(hours),
            label: words().team.hours(hours),
          }))}
          onChange={(hours) => setDraft({ hours: Number(hours) })}
        />
        <Field label={words().team.uses} error={usesError()}>
          {(attributes) => (
            <input
              {...attributes}
              class="input"
              type="number"
              inputmode="numeric"
              min={1}
              max={MOST_USES}
              value={uses()}
              onInput={(event) => setUses(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <TextField
        label={words().team.note}
        hint={words().team.noteHint}
        placeholder={words().team.noteExample}
        value={draft.note}
        onInput={(note) => setDraft({ note })}
        maxLength={LONGEST_NOTE}
        autocomplete="off"
      />
      <Show when={props.view.problem()}>
        {(problem) => (
          <Banner
            tone="danger"
            title={
              problem() === 'unreachable'
                ? words().team.inviteUnreachable
                : words().team.inviteRefused
            }
          />
        )}
      </Show>
      <div class="people-form-actions">
        <Button look="primary" type="submit">
          {props.view.sending() ? words().team.making : words().team.makeLink}
        </Button>
        <Button look="ghost" onClick={() => props.onCancel()}>
          {words().common.cancel}
        </Button>
      </div>
    </form>
  )
}

function readUses(text: string): number | null {
  const count = Number(text)
  return Number.isInteger(count) && count >= 1 && count <= MOST_USES ? count : null
}
