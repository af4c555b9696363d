import { createSignal, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { useApp } from '#client/app/app-context.tsx'
import { useI18n } from '#client/i18n/i18n.tsx'
import { LANGUAGE_NAMES, LANGUAGES } from '#client/i18n/language.ts'
import { Banner } from '#client/ui/Banner.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useLanguage } from '../use-language.ts'
import { Gate } from './Gate.tsx'
import { LONGEST_NAME, type NameProblem } from './names.ts'
import { createWorkspace, problemsIn, type SetupForm, type SetupOutcome } from './setup.ts'
import { pastedSetupCode, setupCodeIn } from './setup-code.ts'
import { timeZones } from './time-zones.ts'
import { useEnter } from './use-enter.ts'

/** `/setup#setup=CODE`: the first workspace of a relay. */
export function SetupPage() {
  const { browser } = useApp()
  const { words, locale } = useI18n()
  const chooseLanguage = useLanguage()
  const enter = useEnter()
  const opened = setupCodeIn(browser.hash())
  /** The link that was opened works no longer: what has been filled in stays, and another link is asked for. */
  const [pasted, setPasted] = createSignal<string | null>(null)
  const code = () => pastedSetupCode(pasted() ?? '') ?? opened
  const [form, setForm] = createStore<SetupForm>({
    workspace: '',
    person: '',
    timeZone: browser.timeZone,
    language: locale().language,
  })
  const [tried, setTried] = createSignal(false)
  const [outcome, setOutcome] = createSignal<SetupOutcome | null>(null)
  const [sending, setSending] = createSignal(false)
  const problems = () => (tried() ? problemsIn(form) : null)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const current = code()
    if (problemsIn(form) || current === null || sending()) return
    setSending(true)
    const result = await createWorkspace(browser, current, { ...form })
    if (result.kind === 'created') await enter(result.workspace)
    if (result.kind === 'wrong-code') setPasted((now) => now ?? '')
    setOutcome(result)
    setSending(false)
  }
  const failure = () => {
    const kind = outcome()?.kind
    if (kind === undefined || kind === 'created') return null
    const sentences = {
      'wrong-code': words().setup.wrongCode,
      'too-many': words().setup.tooManyTries,
      unreachable: words().setup.unreachable,
      refused: words().setup.refused,
    }
    return sentences[kind]
  }
  const nameError = (problem: NameProblem | null | undefined, missing: string) =>
    problem === 'missing'
      ? missing
      : problem === 'too-long'
        ? words().setup.tooLong(LONGEST_NAME)
        : null
  return (
    <Show
      when={opened !== null}
      fallback={<Gate cells={0} title={words().setup.noCode} intro={words().setup.noCodeDetail} />}
    >
      <Gate cells={1} title={words().setup.title} intro={words().setup.intro}>
        <form class="gate-form" novalidate onSubmit={submit}>
          <TextField
            label={words().setup.workspaceName}
            placeholder={words().setup.workspaceNameExample}
            value={form.workspace}
            onInput={(workspace) => setForm({ workspace })}
            error={nameError(problems()?.workspace, words().setup.nameMissing)}
            autocomplete="organization"
            autofocus
          />
          <TextField
            label={words().setup.yourName}
            placeholder={words().setup.yourNameExample}
            hint={words().setup.yourNameHint}
            value={form.person}
            onInput={(person) => setForm({ person })}
            error={nameError(problems()?.person, words().setup.personMissing)}
            autocomplete="name"
          />
          <SelectField
            label={words().setup.timeZone}
            hint={words().setup.timeZoneHint}
            value={form.timeZone}
            options={timeZones(browser.timeZone)}
            onChange={(timeZone) => setForm({ timeZone })}
          />
          <div class="field">
            <span class="field-label">{words().setup.language}</span>
            <div>
              <Segmented
                label={words().setup.language}
                options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
                value={form.language}
                onChange={(language) => {
                  setForm({ language })
                  chooseLanguage(language)
                }}
              />
            </div>
          </div>
          <Show when={pasted() !== null}>
            <div ref={(part) => queueMicrotask(() => part.querySelector('input')?.focus())}>
              <TextField
                label={words().setup.otherLink}
                placeholder="http://…/#setup=…"
                value={pasted() ?? ''}
                onInput={setPasted}
                autocomplete="off"
              />
            </div>
          </Show>
          <Show when={failure()}>{(sentence) => <Banner tone="danger" title={sentence()} />}</Show>
          <div class="gate-actions">
            <Button look="primary" size="large" type="submit">
              {sending() ? words().setup.creating : words().setup.create}
            </Button>
            <Show when={outcome()?.kind === 'wrong-code'}>
              <LinkButton look="ghost" size="large" href="/">
                {words().setup.haveOne}
              </LinkButton>
            </Show>
          </div>
        </form>
      </Gate>
    </Show>
  )
}
