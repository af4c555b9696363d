import { createSignal, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import * as v from 'valibot'
import { callApi, problemCode } from '#client/app/api.ts'
import { useApp } from '#client/app/app-context.tsx'
import { Gate } from '#client/app/gate/Gate.tsx'
import { LONGEST_NAME, nameProblem } from '#client/app/gate/names.ts'
import { timeZones } from '#client/app/gate/time-zones.ts'
import { useEnter } from '#client/app/gate/use-enter.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { SelectField, TextField } from '#client/ui/Field.tsx'

const MADE = v.object({ workspace: v.object({ id: v.string() }) })

/** `/new`: one more workspace on this relay, for somebody who owns one there. */
export function NewWorkspacePage() {
  const { browser } = useApp()
  const { words, locale } = useI18n()
  const enter = useEnter()
  const [form, setForm] = createStore({ name: '', timeZone: browser.timeZone })
  const [tried, setTried] = createSignal(false)
  const [sending, setSending] = createSignal(false)
  const [failed, setFailed] = createSignal<string | null>(null)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (nameProblem(form.name) !== null || sending()) return
    setSending(true)
    const answer = await callApi(browser, 'POST', '/workspaces', MADE, {
      name: form.name.trim(),
      timeZone: form.timeZone,
      locale: locale().language,
    })
    if (answer.ok) await enter(answer.value.workspace.id)
    else setFailed(problemCode(answer.problem))
    setSending(false)
  }
  const nameError = () => {
    const problem = tried() ? nameProblem(form.name) : null
    if (problem === null) return null
    return problem === 'missing' ? words().setup.nameMissing : words().setup.tooLong(LONGEST_NAME)
  }
  return (
    <Gate cells={1} title={words().workspaces.make} intro={words().workspaces.makeIntro}>
      <form class="gate-form" novalidate onSubmit={submit}>
        <TextField
          label={words().setup.workspaceName}
          placeholder={words().setup.workspaceNameExample}
          value={form.name}
          onInput={(name) => setForm({ name })}
          error={nameError()}
          autocomplete="organization"
          autofocus
        />
        <SelectField
          label={words().setup.timeZone}
          hint={words().setup.timeZoneHint}
          value={form.timeZone}
          options={timeZones(browser.timeZone)}
          onChange={(timeZone) => setForm({ timeZone })}
        />
        <Show when={failed()}>
          {(code) => (
            <Banner
              tone="danger"
              title={code() === 'unreachable' ? words().setup.unreachable : words().setup.refused}
            />
          )}
        </Show>
        <div class="gate-actions">
          <Button look="primary" size="large" type="submit">
            {sending() ? words().setup.creating : words().setup.create}
          </Button>
          <LinkButton look="ghost" href="/">
            {words().common.cancel}
          </LinkButton>
        </div>
      </form>
    </Gate>
  )
}
