import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { gitMerge } from '#client/ui/icons.ts'
import { useCharter } from './charter-context.ts'

/** Two versions were published apart, and nobody has published another one since. */
export function Twins() {
  const { view, say, go } = useCharter()
  const words = useWords()
  const formats = useFormats()
  const names = () => view.twins().map(say.name)
  return (
    <Show when={names().length > 1}>
      <Banner
        tone="warn"
        icon={gitMerge}
        title={words().charter.twins(formats().list(names()), names().at(-1) ?? '')}
        detail={words().charter.twinsDetail}
        action={
          <Button size="small" onClick={() => go('versions')}>
            {words().charter.tabs.versions}
          </Button>
        }
      />
    </Show>
  )
}
