import type { CasePlace } from '#client/commands/moderation/cases.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { networkChoices } from '../networks.ts'
import { MomentFields } from './MomentFields.tsx'

/** Where and when it happened. */
export function PlaceFields(props: {
  readonly place: CasePlace
  readonly onChange: (change: Partial<CasePlace>) => void
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const networks = () => [
    { value: '', label: words().cases.noNetwork },
    ...networkChoices(words()),
    // What a file called it stays to be chosen.
    ...(props.place.network !== null &&
    !networkChoices(words()).some(({ value }) => value === props.place.network)
      ? [{ value: props.place.network, label: props.place.network }]
      : []),
  ]
  const channels = () =>
    workspace
      .channels()
      .filter(({ name, network }) => name !== null && (props.place.network ?? network) === network)
  return (
    <>
      <div class="case-pair">
        <SelectField
          label={words().cases.network}
          value={props.place.network ?? ''}
          options={networks()}
          onChange={(network) => props.onChange({ network: network || null, channel: null })}
        />
        <TextField
          label={words().cases.place}
          placeholder={words().cases.placeExample}
          autocomplete="off"
          maxLength={200}
          value={props.place.place}
          onInput={(place) => props.onChange({ place })}
        />
      </div>
      {channels().length > 0 && (
        <SelectField
          label={words().cases.channel}
          value={props.place.channel ?? ''}
          options={[
            { value: '', label: words().cases.noChannel },
            ...channels().map(({ id, name }) => ({ value: id, label: name ?? id })),
          ]}
          onChange={(channel) => props.onChange({ channel: channel || null })}
        />
      )}
      <TextField
        label={words().cases.link}
        type="url"
        placeholder="https://"
        autocomplete="off"
        maxLength={4000}
        value={props.place.link}
        // It is kept as it was pasted: nothing is refused.
        {...(props.place.link.trim() !== '' &&
          webLink(props.place.link) === null && { hint: words().cases.noLink })}
        onInput={(link) => props.onChange({ link })}
      />
      <MomentFields
        past
        label={words().cases.happened}
        at={props.place.happenedAt}
        onChange={(happenedAt) => props.onChange({ happenedAt })}
      />
    </>
  )
}
