import { createSignal, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { DraftArea } from '#client/ui/DraftArea.tsx'
import { messageSquareText, plus, x } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { FIRST_COMMENT, type TextPlace, variantFor } from '#shared/domain/post-texts.ts'
import type { Template } from '#shared/domain/template.ts'
import { LONGEST_BODY, LONGEST_NAME, LONGEST_TITLE } from '#shared/formats/limits.ts'

import { useTemplates } from './templates-context.ts'

/** Its name and all of its texts, written where they stand. */
export function TemplateTexts(props: { readonly template: Template }) {
  const { commands, say } = useTemplates()
  const words = useWords()
  const { id } = props.template
  const [begun, setBegun] = createSignal<TextPlace | null>(null)
  const begin = (place: TextPlace, text: string) => {
    setBegun(place)
    commands.write(id, place, text)
  }
  const own = () => Object.keys(props.template.variants).sort()
  const others = () => props.template.channels.filter((channel) => !own().includes(channel))
  const nameOf = (channel: string) => say.channel(channel).name
  return (
    <div class="ledger-fields">
      <WrittenField
        label={words().templates.name}
        longest={LONGEST_NAME}
        hint={null}
        placeholder={words().templates.nameExample}
        written={props.template.name}
        read={(text) => text}
        wrong=""
        onRead={(name) => name !== null && commands.change(id, { name })}
      />
      <WrittenField
        label={words().templates.postTitle}
        longest={LONGEST_TITLE}
        hint={null}
        placeholder={words().post.titleEmpty}
        written={props.template.title}
        read={(text) => text}
        wrong=""
        onRead={(title) => commands.change(id, { title: title ?? undefined })}
      />
      <Text
        label={words().templates.text}
        kept={props.template.body}
        onWrite={(text) => commands.write(id, 'body', text)}
      />
      <For each={own()}>
        {(channel) => (
          <Text
            label={words().templates.ownText(nameOf(channel))}
            kept={props.template.variants[channel] ?? ''}
            begun={begun() === variantFor(channel)}
            onWrite={(text) => commands.write(id, variantFor(channel), text)}
            leave={words().templates.backToCommon(nameOf(channel))}
            onLeave={() => commands.leave(id, variantFor(channel))}
          />
        )}
      </For>
      <Show when={props.template.comment !== null}>
        <Text
          label={words().templates.comment}
          kept={props.template.comment ?? ''}
          begun={begun() === FIRST_COMMENT}
          onWrite={(text) => commands.write(id, FIRST_COMMENT, text)}
          leave={words().templates.removeComment}
          onLeave={() => commands.leave(id, FIRST_COMMENT)}
        />
      </Show>
      <div class="ledger-ways">
        <For each={others()}>
          {(channel) => (
            <Button
              look="ghost"
              size="small"
              icon={plus}
              // Begun with what it would say otherwise.
              onClick={() => begin(variantFor(channel), props.template.body)}
            >
              {words().templates.addOwnText(nameOf(channel))}
            </Button>
          )}
        </For>
        <Show when={props.template.comment === null}>
          <Button
            look="ghost"
            size="small"
            icon={messageSquareText}
            onClick={() => begin(FIRST_COMMENT, '')}
          >
            {words().templates.addComment}
          </Button>
        </Show>
      </div>
    </div>
  )
}

function Text(props: {
  readonly label: string
  readonly kept: string
  readonly begun?: boolean
  readonly onWrite: (text: string) => void
  readonly leave?: string
  readonly onLeave?: () => void
}) {
  const { after } = useTemplates()
  return (
    <div class="ledger-written">
      <DraftArea
        label={props.label}
        placeholder=""
        rows={4}
        most={LONGEST_BODY}
        kept={props.kept}
        autofocus={props.begun ?? false}
        onWrite={(text) => props.onWrite(text)}
        after={after}
      />
      <Show when={props.leave}>
        {(label) => (
          <Button look="ghost" size="small" icon={x} onClick={() => props.onLeave?.()}>
            {label()}
          </Button>
        )}
      </Show>
    </div>
  )
}
