import { Switch as Either, For, Match, Show } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import { Section } from '#client/app/settings/Section.tsx'
import { useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field, SelectField, Switch } from '#client/ui/Field.tsx'
import { bell } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { cityOf } from '#shared/domain/zone.ts'
import {
  DEADLINE_LEADS,
  DEFAULT_QUIET,
  isHour,
  PUBLISH_LEADS,
  type QuietHours,
  TOPICS,
} from './choices.ts'
import { createPushApi } from './push-api.ts'
import { lendRemindDevice } from './remind-device.ts'
import { reminderStateIn } from './reminder-state.ts'
import { createRemindersView, type RemindersView } from './reminders-view.ts'
import './RemindersSection.css'

/** Whether this device reminds outside of Ruche; and of what, and when, on all of them. */
export function RemindersSection() {
  const { browser } = useApp()
  const words = useWords()
  const device = lendRemindDevice(window)
  const view = createRemindersView({
    me: useWorkspace().me.id,
    state: reminderStateIn(browser.memory),
    device,
    api: createPushApi(browser),
  })
  const isOn = () => view.reach() === 'open' || view.reach() === 'closed'
  return (
    <Section title={words().reminders.title} hint={words().reminders.hint} id="reminders">
      <ThisDevice view={view} />
      <Show when={isOn()}>
        <Topics view={view} />
        <Leads view={view} />
        <Quiet view={view} zone={device.zone} />
      </Show>
    </Section>
  )
}

function ThisDevice(props: { readonly view: RemindersView }) {
  const words = useWords()
  const { view } = props
  return (
    <>
      <Either>
        <Match when={view.reach() === 'missing'}>
          <p>{words().reminders.missing}</p>
        </Match>
        <Match when={view.reach() === 'denied'}>
          <p>{words().reminders.denied}</p>
        </Match>
        <Match when={view.reach() === 'off'}>
          <p>{words().reminders.offer}</p>
          <Button icon={bell} onClick={() => void view.turnOn()}>
            {words().reminders.turnOn}
          </Button>
        </Match>
        <Match when={view.reach()}>
          <p>{view.reach() === 'closed' ? words().reminders.onClosed : words().reminders.onOpen}</p>
          <Button onClick={() => void view.turnOff()}>{words().reminders.turnOff}</Button>
        </Match>
      </Either>
      <Show when={view.problem()}>
        {(problem) => <Banner tone="warn" title={words().reminders.problems[problem()]} />}
      </Show>
    </>
  )
}

function Topics(props: { readonly view: RemindersView }) {
  const words = useWords()
  return (
    <fieldset class="reminders-topics">
      <legend>{words().reminders.about}</legend>
      <For each={TOPICS}>
        {(topic) => (
          <Switch
            label={words().reminders.topics[topic]}
            checked={props.view.isOn(topic)}
            onChange={(on) => props.view.setTopic(topic, on)}
          />
        )}
      </For>
    </fieldset>
  )
}

function Leads(props: { readonly view: RemindersView }) {
  const words = useWords()
  const leads = () => props.view.choices().leads
  const options = (all: readonly number[]) =>
    all.map((minutes) => ({ value: String(minutes), label: words().reminders.before(minutes) }))
  return (
    <div class="reminders-pair">
      <SelectField
        label={words().reminders.publishLead}
        value={String(leads().publish)}
        options={options(PUBLISH_LEADS)}
        onChange={(value) => props.view.change({ leads: { ...leads(), publish: Number(value) } })}
      />
      <SelectField
        label={words().reminders.deadlineLead}
        value={String(leads().deadline)}
        options={options(DEADLINE_LEADS)}
        onChange={(value) => props.view.change({ leads: { ...leads(), deadline: Number(value) } })}
      />
    </div>
  )
}

function Quiet(props: { readonly view: RemindersView; readonly zone: string }) {
  const words = useWords()
  const quiet = () => props.view.choices().quiet
  return (
    <>
      <Switch
        label={words().reminders.quiet}
        checked={quiet() !== null}
        onChange={(on) => props.view.change({ quiet: on ? DEFAULT_QUIET : null })}
      />
      <Show when={quiet()}>
        {(hours) => (
          <>
            <div class="reminders-pair">
              <Hour
                label={words().reminders.quietFrom}
                value={hours().from}
                onChange={(from) => props.view.change({ quiet: { ...hours(), from } })}
              />
              <Hour
                label={words().reminders.quietTo}
                value={hours().to}
                onChange={(to) => props.view.change({ quiet: { ...hours(), to } })}
              />
            </div>
            <p class="hint">{words().reminders.quietHint(cityOf(props.zone))}</p>
          </>
        )}
      </Show>
    </>
  )
}

function Hour(props: {
  readonly label: string
  readonly value: QuietHours['from']
  readonly onChange: (hour: string) => void
}) {
  return (
    <Field label={props.label}>
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          type="time"
          value={props.value}
          onChange={({ currentTarget }) => {
            if (isHour(currentTarget.value)) props.onChange(currentTarget.value)
            else currentTarget.value = props.value
          }}
        />
      )}
    </Field>
  )
}
