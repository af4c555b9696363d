import { createSignal, createUniqueId } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field, SelectField, TextField } from '#client/ui/Field.tsx'
import { refusesAround } from '#client/ui/refused-field.ts'
import { createBegunForm } from '#client/workspace/begun/create-begun.ts'
import { LONGEST_CASE_TITLE, LONGEST_QUOTE, SEVERITIES } from '#shared/domain/moderation/case.ts'
import { networkOfLink } from '#shared/domain/networks/network-of-link.ts'
import { useInbox } from '../inbox/inbox-context.ts'
import { CASE_TEXTS, EMPTY_CASE, isReady, isSaid, toDraft } from './new-case.ts'
import { PlaceFields } from './PlaceFields.tsx'

/** What happened, noted in one go; all of it can be said later. */
export function NewCaseDialog(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly onNoted: (id: string) => void
}) {
  const { view } = useInbox()
  const words = useWords()
  const [form, change] = createBegunForm('moderation.case', EMPTY_CASE, CASE_TEXTS)
  const id = createUniqueId()
  const [tried, setTried] = createSignal(false)
  const close = () => {
    setTried(false)
    props.onClose()
  }
  const note = (event: Event) => {
    setTried(true)
    if (refusesAround(event) || !isReady(form())) return
    const made = view.commands.note(toDraft(form()))
    if (made === null) return
    change(EMPTY_CASE)
    close()
    props.onNoted(made)
  }
  return (
    <Dialog
      open={props.open}
      onClose={close}
      title={words().cases.new}
      class="case-dialog"
      actions={
        <>
          <Button
            onClick={() => {
              change(EMPTY_CASE)
              close()
            }}
          >
            {words().cases.cancel}
          </Button>
          <Button look="primary" type="submit" form={id}>
            {words().cases.note}
          </Button>
        </>
      }
    >
      <form
        id={id}
        class="case-form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          note(event)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) note(event)
        }}
      >
        <Field label={words().cases.quote}>
          {(attributes) => (
            <textarea
              {...attributes}
              class="input"
              rows={3}
              autofocus
              maxLength={LONGEST_QUOTE}
              placeholder={words().cases.quoteExample}
              value={form().quote}
              onInput={(event) => change({ quote: event.currentTarget.value })}
            />
          )}
        </Field>
        <TextField
          label={words().cases.title}
          placeholder={words().cases.titleExample}
          autocomplete="off"
          maxLength={LONGEST_CASE_TITLE}
          value={form().title}
          error={tried() && !isSaid(form()) ? words().cases.nothingSaid : null}
          onInput={(title) => change({ title })}
        />
        <div class="case-pair">
          <TextField
            label={words().cases.person}
            placeholder={words().cases.personExample}
            autocomplete="off"
            maxLength={500}
            value={form().who}
            onInput={(who) => change({ who })}
          />
          <SelectField
            label={words().cases.severity}
            value={form().severity}
            options={SEVERITIES.map((value) => ({ value, label: words().cases.severities[value] }))}
            onChange={(value) =>
              change({ severity: SEVERITIES.find((one) => one === value) ?? 'normal' })
            }
          />
        </div>
        <PlaceFields
          place={form()}
          onChange={(part) => {
            change(part)
            // A link says where it is from, until somebody says otherwise.
            if (part.link !== undefined && form().network === null)
              change({ network: networkOfLink(part.link) })
          }}
        />
      </form>
    </Dialog>
  )
}
