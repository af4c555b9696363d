import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Field } from '#client/ui/Field.tsx'
import { PageBar } from '#client/ui/PageBar.tsx'
import { useDraft } from '#client/ui/use-draft.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { SharedProse } from '#client/workspace/SharedProse.tsx'
import { LONGEST_APPEAL_DAYS } from '#shared/domain/moderation/appeal.ts'
import { SEVERITIES } from '#shared/domain/moderation/case.ts'
import { LONGEST_COOL_OFF } from '#shared/domain/moderation/cool-off.ts'
import {
  KEPT_KINDS,
  LONGEST_BACKUP_DAYS,
  LONGEST_MONTHS,
} from '#shared/domain/moderation/keeping.ts'
import { SENSITIVE } from '#shared/domain/moderation/sensitive-words.ts'
import { ModerationNav } from '../ModerationNav.tsx'
import { Count } from './Count.tsx'
import { LadderSettings } from './LadderSettings.tsx'
import { ReadRules } from './ReadRules.tsx'
import { createModerationSettingsView } from './view.ts'
import './ModerationSettingsPage.css'

const LANGUAGES = ['fr', 'en'] as const

/** How the team moderates: decided by those who answer for the workspace, read by who moderates. */
export function ModerationSettingsPage(props: {
  readonly environment: Pick<Environment, 'after'>
}) {
  const workspace = useWorkspace()
  const words = useWords()
  const said = () => words().moderationSettings
  const view = createModerationSettingsView(workspace)
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })
  return (
    <>
      <PageBar title={said().title} />
      <ModerationNav />
      <div class="moderation-settings">
        <Show when={view.mayChange()} fallback={<ReadRules view={view} />}>
          <LadderSettings view={view} />
          <section>
            <h2>{said().coolOff}</h2>
            <p class="hint">{said().coolOffHint}</p>
            <div class="moderation-numbers">
              <For each={SEVERITIES}>
                {(severity) => (
                  <Count
                    label={said().minutesOf(words().cases.severities[severity])}
                    value={view.rules().coolOff[severity]}
                    least={0}
                    most={LONGEST_COOL_OFF}
                    onRead={(minutes) => view.setCoolOff(severity, minutes)}
                  />
                )}
              </For>
            </div>
          </section>
          <section>
            <h2>{said().keeping}</h2>
            <p class="hint">
              {said().keepingHint} {said().backupDaysHint}
            </p>
            <div class="moderation-numbers">
              <For each={KEPT_KINDS}>
                {(kind) => (
                  <Count
                    label={said().monthsOf(said().kept[kind])}
                    value={view.rules().keeping[kind]}
                    least={1}
                    most={LONGEST_MONTHS}
                    onRead={(months) => view.setKeeping(kind, months)}
                  />
                )}
              </For>
              <Count
                label={said().backupDays}
                value={view.rules().backupDays}
                placeholder={said().backupDaysUnknown}
                least={1}
                most={LONGEST_BACKUP_DAYS}
                onRead={view.setBackupDays}
              />
            </div>
          </section>
          <section>
            <h2>{said().redress}</h2>
            <p class="hint">{said().redressHint}</p>
            <div class="rules-pair">
              <For each={LANGUAGES}>
                {(language) => (
                  <SharedProse
                    label={said().redressIn[language]}
                    placeholder={said().redressExample[language]}
                    language={language}
                    rows={4}
                    prose={view.redress(language)}
                    said={view.rules().redress[language]}
                    after={props.environment.after}
                    // Settings keep no history of who wrote them.
                    signed={() => {}}
                    onBegin={() => view.beginRedress(language)}
                  />
                )}
              </For>
            </div>
            <div class="moderation-numbers">
              <Count
                label={said().appealDays}
                value={view.rules().appealDays}
                least={1}
                most={LONGEST_APPEAL_DAYS}
                onRead={view.setAppealDays}
              />
            </div>
          </section>
          <section>
            <h2>{said().sensitive}</h2>
            <p class="hint">{said().sensitiveHint}</p>
            <For each={SENSITIVE}>
              {(about) => (
                <Disclosure
                  summary={said().wordsOf(
                    said().about[about],
                    view.rules().sensitive.get(about)?.length ?? 0,
                  )}
                >
                  <Prose
                    label={said().about[about]}
                    placeholder=""
                    value={(view.rules().sensitive.get(about) ?? []).join(', ')}
                    after={props.environment.after}
                    onWrite={(text) => view.setWords(about, text)}
                  />
                </Disclosure>
              )}
            </For>
          </section>
        </Show>
      </div>
    </>
  )
}

/** Written when it is left, so that nobody’s words are read half typed. */
function Prose(props: {
  readonly label: string
  readonly placeholder: string
  readonly lang?: string
  readonly value: string
  readonly after: Environment['after']
  readonly onWrite: (text: string) => void
}) {
  const draft = useDraft({
    kept: () => props.value,
    write: props.onWrite,
    after: (_, run) => props.after(LONG_MS, run),
  })
  return (
    <Field label={props.label}>
      {(attributes) => (
        <textarea
          {...attributes}
          class="input"
          rows={4}
          lang={props.lang}
          placeholder={props.placeholder}
          value={draft.value()}
          onInput={(event) => draft.typed(event.currentTarget.value)}
          onBlur={() => draft.flush()}
        />
      )}
    </Field>
  )
}

const LONG_MS = 60_000
