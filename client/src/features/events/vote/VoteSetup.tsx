import { createUniqueId, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { SelectField, Switch } from '#client/ui/Field.tsx'
import { radio, trash2 } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { parseCount } from '#shared/domain/events/challenge/counts.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { type PublicVote, VOTE_NAMINGS } from '#shared/domain/events/vote/public-vote.ts'
import { MOST_VOTE_PICTURES } from '#shared/domain/events/vote/vote-picture.ts'
import { MOST_CHOICES } from '#shared/protocol/public-vote.ts'
import { VoteChoices } from './VoteChoices.tsx'
import { VoteMoment } from './VoteMoment.tsx'
import { useVotes } from './vote-context.ts'

/** A vote that is prepared: what is asked, among what, from when to when. */
export function VoteSetup(props: { readonly vote: PublicVote }) {
  const view = useVotes()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const title = createUniqueId()
  const said = () => words().vote
  const change = (fields: Parameters<typeof view.commands.change>[1]) =>
    view.commands.change(props.vote.id, fields)
  const phases = () =>
    (workspace.events()?.timeline(view.plan().id).phases ?? [])
      .filter(({ isMilestone }) => !isMilestone)
      .map(({ id, name }) => ({ value: id, label: name }))
  const hasPictures = () =>
    props.vote.entries.some((id) => (view.entryOf(id)?.pictures.length ?? 0) > 0)
  const missing = () => {
    if (!view.isStaged()) return said().stageFirst
    const made = view.draft(props.vote)
    return made.ok ? undefined : said().problems[made.problem]
  }
  return (
    <section class="vote" aria-labelledby={title}>
      <h2 id={title}>{props.vote.title}</h2>
      <fieldset class="vote-setup" disabled={!view.commands.mayChange()}>
        <WrittenField
          label={said().question}
          hint={null}
          placeholder={said().newTitle}
          written={props.vote.title}
          read={(text) => text.slice(0, LONGEST_EVENT_LINE)}
          wrong=""
          onRead={(question) => question !== null && change({ title: question })}
        />
        <VoteChoices vote={props.vote} />
        <Show when={props.vote.entries.length > 0}>
          <div class="vote-pair">
            <SelectField
              label={said().callsAs}
              value={props.vote.callsAs}
              options={VOTE_NAMINGS.map((value) => ({
                value,
                label: said().callsAsOptions[value],
              }))}
              onChange={(callsAs) => change({ callsAs })}
            />
          </div>
          <Switch
            label={said().showsLinks}
            checked={props.vote.showsLinks}
            onChange={(isOn) => change({ showsLinks: isOn || undefined })}
          />
          <Show when={hasPictures()}>
            <Switch
              label={said().showsPictures}
              checked={props.vote.showsPictures}
              onChange={(isOn) => change({ showsPictures: isOn || undefined })}
            />
            <p class="hint">{said().picturesHint(MOST_VOTE_PICTURES)}</p>
          </Show>
          <p class="hint">{said().publicHint}</p>
        </Show>
        <div class="vote-pair">
          <WrittenField
            label={said().most}
            hint={said().mostHint(props.vote.most)}
            placeholder="1"
            inputMode="numeric"
            written={formats().number(props.vote.most)}
            read={(text) => {
              const most = parseCount(text)
              return most !== null && Number.isInteger(most) && most > 0 && most < MOST_CHOICES
                ? most
                : null
            }}
            wrong={words().events.numberWrong}
            onRead={(most) => change({ most: most ?? undefined })}
          />
          <SelectField
            label={said().time}
            value={props.vote.phase ?? ''}
            options={[{ value: '', label: said().ownTime }, ...phases()]}
            onChange={(phase) => change({ phase: phase || undefined })}
          />
        </div>
        <Show when={props.vote.phase === null}>
          <VoteMoment
            label={said().opens}
            at={props.vote.opens}
            onChange={(opens) => change({ opens: opens ?? undefined })}
          />
          <p class="hint">{said().opensHint}</p>
          <VoteMoment
            label={said().closes}
            at={props.vote.closes}
            onChange={(closes) => change({ closes: closes ?? undefined })}
          />
          <p class="hint">{said().closesHint}</p>
        </Show>
        <Switch
          label={said().showsCounts}
          checked={props.vote.showsCounts}
          onChange={(isOn) => change({ showsCounts: isOn || undefined })}
        />
        <p class="hint">{said().showsCountsHint}</p>
      </fieldset>
      <Show when={view.commands.mayChange()}>
        <div class="vote-deeds">
          <Button
            look="primary"
            icon={radio}
            aria-busy={view.isBusy()}
            unavailable={missing()}
            onClick={() => void view.open(props.vote, ({ number }) => words().jury.number(number))}
          >
            {said().open}
          </Button>
          <Button look="ghost" icon={trash2} onClick={() => view.commands.remove(props.vote.id)}>
            {said().remove}
          </Button>
        </div>
        <p class="hint">{said().openHint}</p>
      </Show>
    </section>
  )
}
