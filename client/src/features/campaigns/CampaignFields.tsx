import { createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { DayField } from '#client/ui/DayField.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { dateReading } from '#client/ui/day-text.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { check, megaphone } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { type Campaign, LONGEST_NOTE, TINTS } from '#shared/domain/campaign.ts'
import { LONGEST_NAME } from '#shared/formats/limits.ts'
import { useCampaigns } from './campaigns-context.ts'

/** Everything of a campaign, changed where it stands. */
export function CampaignFields(props: { readonly campaign: Campaign }) {
  const { view } = useCampaigns()
  const { posts } = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const { id } = props.campaign
  const reading = () => dateReading(view.today(), formats(), words().days.near)
  const tooEarly = (last: string): string | null => {
    const { first } = props.campaign
    return first !== null && last < first
      ? words().campaigns.lastTooEarly(formats().dayShortWithYear(first))
      : null
  }
  const day = (end: 'first' | 'last', set: (day: string | null) => void) => (
    <DayField
      label={words().campaigns[end]}
      day={props.campaign[end]}
      reading={reading()}
      formats={formats()}
      words={words().days}
      count={(of) => posts.onDay(of).length}
      {...(end === 'last' && { refuses: tooEarly })}
      onChange={set}
    />
  )
  return (
    <div class="ledger-fields">
      <Name campaign={props.campaign} />
      <Note
        label={words().campaigns.goal}
        example={words().campaigns.goalExample}
        rows={3}
        kept={props.campaign.goal}
        onWrite={(text) => view.setGoal(id, text)}
      />
      <div class="ledger-row">
        {day('first', (first) => view.setFirst(props.campaign, first))}
        {day('last', (last) => view.setLast(props.campaign, last))}
      </div>
      <Tints campaign={props.campaign} />
      <Note
        label={words().campaigns.budget}
        example={words().campaigns.budgetExample}
        rows={2}
        kept={props.campaign.budget}
        onWrite={(text) => view.setBudget(id, text)}
      />
    </div>
  )
}

function Name(props: { readonly campaign: Campaign }) {
  const { view } = useCampaigns()
  const words = useWords()
  let typed = ''
  return (
    <WrittenField
      label={words().campaigns.name}
      longest={LONGEST_NAME}
      hint={null}
      placeholder={words().campaigns.nameExample}
      written={props.campaign.name}
      read={(text) => {
        typed = text
        return view.isTaken(props.campaign.id, text) ? null : text
      }}
      wrong={words().campaigns.taken(typed)}
      onRead={(text) => text !== null && view.rename(props.campaign.id, text)}
    />
  )
}

function Note(props: {
  readonly label: string
  readonly example: string
  readonly rows: number
  readonly kept: string
  readonly onWrite: (text: string) => void
}) {
  const { after } = useCampaigns()
  return (
    <DraftArea
      label={props.label}
      placeholder={props.example}
      rows={props.rows}
      most={LONGEST_NOTE}
      kept={props.kept}
      onWrite={props.onWrite}
      after={after}
    />
  )
}

/** By its name; the tint is shown as it stands in the calendar. */
function Tints(props: { readonly campaign: Campaign }) {
  const { view } = useCampaigns()
  const words = useWords()
  const name = createUniqueId()
  return (
    <fieldset class="campaign-tints">
      <legend class="field-label">{words().campaigns.tint}</legend>
      <For each={TINTS}>
        {(tint) => (
          <label class={`campaign-name campaign-tint tint-${tint}`}>
            <input
              class="visually-hidden"
              type="radio"
              name={name}
              value={tint}
              checked={props.campaign.tint === tint}
              onChange={() => view.setTint(props.campaign.id, tint)}
            />
            <Icon of={props.campaign.tint === tint ? check : megaphone} size="dense" />
            {words().campaigns.tints[tint]}
          </label>
        )}
      </For>
    </fieldset>
  )
}

/** The same for who may not change it. */
export function ReadCampaign(props: { readonly campaign: Campaign }) {
  const words = useWords()
  return (
    <dl class="ledger-fields campaign-read">
      <For each={['goal', 'budget'] as const}>
        {(field) => (
          <div>
            <dt>{words().campaigns[field]}</dt>
            <dd>
              <Show
                when={props.campaign[field]}
                fallback={<span class="ledger-hint">{words().campaigns.nothingSaid}</span>}
              >
                {(text) => <>{text()}</>}
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}
