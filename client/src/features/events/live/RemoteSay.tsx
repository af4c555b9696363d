import { onMount } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { megaphone } from '#client/ui/icons.ts'
import { LONGEST_ANNOUNCEMENT } from '#shared/domain/events/stage.ts'

/** What is to be announced, where a telephone's screen has room for it and its keyboard. */
export function RemoteSay(props: {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onSay: () => void
  readonly onLeave: () => void
}) {
  const words = useWords()
  let line: HTMLInputElement | undefined
  onMount(() => line?.focus())
  return (
    <form
      class="remote-full-say"
      onSubmit={(event) => {
        event.preventDefault()
        if (props.text.trim() !== '') props.onSay()
      }}
    >
      <Field label={words().live.announcement}>
        {(attributes) => (
          <input
            {...attributes}
            ref={(element) => {
              line = element
            }}
            class="input"
            type="text"
            enterkeyhint="send"
            autocomplete="off"
            maxLength={LONGEST_ANNOUNCEMENT}
            placeholder={words().live.announcementExample}
            value={props.text}
            onInput={(event) => props.onText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="remote-full-pair">
        <Button size="touch" onClick={() => props.onLeave()}>
          {words().common.cancel}
        </Button>
        <Button type="submit" look="primary" size="touch" icon={megaphone}>
          {words().live.announce}
        </Button>
      </div>
    </form>
  )
}
