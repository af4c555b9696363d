import type { JSX } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { hash, link2, smile } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
import { toolbarKeys } from '#client/ui/toolbar-keys.ts'
import './TextTools.css'

const EmojiPicker = lazyDetail(async () => (await import('./EmojiPicker.tsx')).EmojiPicker)
const SnippetPicker = lazyDetail(async () => (await import('./SnippetPicker.tsx')).SnippetPicker)
const LinkTool = lazyDetail(async () => (await import('./LinkTool.tsx')).LinkTool)

/** What can be put into a text at its caret. */
export function TextTools(props: {
  /** Of which channel the text is; null for the common one. */
  readonly channel: string | null
  readonly insert: (text: string) => void
}) {
  const words = useWords()
  return (
    <div class="text-tools" role="toolbar" aria-label={words().tools.title} onKeyDown={toolbarKeys}>
      <Tool label={words().tools.emoji} icon={smile} insert={props.insert}>
        {(choose) => <EmojiPicker onChoose={choose} />}
      </Tool>
      <Tool label={words().tools.snippets} icon={hash} insert={props.insert}>
        {(choose) => <SnippetPicker onChoose={choose} />}
      </Tool>
      <Tool label={words().tools.link} icon={link2} insert={props.insert}>
        {(choose) => <LinkTool channel={props.channel} onChoose={choose} />}
      </Tool>
    </div>
  )
}

function Tool(props: {
  readonly label: string
  readonly icon: string
  readonly insert: (text: string) => void
  readonly children: (choose: (text: string) => void) => JSX.Element
}) {
  return (
    <Popover
      label={props.label}
      class="floating-roomy"
      trigger={(attributes) => (
        <IconButton
          {...attributes}
          look="ghost"
          size="small"
          icon={props.icon}
          label={props.label}
        />
      )}
    >
      {(close) =>
        props.children((text) => {
          close()
          props.insert(text)
        })
      }
    </Popover>
  )
}
