import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { hash, link2, smile } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'
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
    <div class="text-tools" role="toolbar" aria-label={words().tools.title}>
      <Popover
        label={words().tools.emoji}
        class="floating-roomy"
        trigger={(attributes) => (
          <IconButton
            {...attributes}
            look="ghost"
            size="small"
            icon={smile}
            label={words().tools.emoji}
          />
        )}
      >
        {(close) => (
          <EmojiPicker
            onChoose={(emoji) => {
              close()
              props.insert(emoji)
            }}
          />
        )}
      </Popover>
      <Popover
        label={words().tools.snippets}
        class="floating-roomy"
        trigger={(attributes) => (
          <IconButton
            {...attributes}
            look="ghost"
            size="small"
            icon={hash}
            label={words().tools.snippets}
          />
        )}
      >
        {(close) => (
          <SnippetPicker
            onChoose={(text) => {
              close()
              props.insert(text)
            }}
          />
        )}
      </Popover>
      <Popover
        label={words().tools.link}
        class="floating-roomy"
        trigger={(attributes) => (
          <IconButton
            {...attributes}
            look="ghost"
            size="small"
            icon={link2}
            label={words().tools.link}
          />
        )}
      >
        {(close) => (
          <LinkTool
            channel={props.channel}
            onChoose={(address) => {
              close()
              props.insert(address)
            }}
          />
        )}
      </Popover>
    </div>
  )
}
