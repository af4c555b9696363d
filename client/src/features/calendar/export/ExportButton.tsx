import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { download } from '#client/ui/icons.ts'
import { Popover } from '#client/ui/Popover.tsx'

// What writes files is no part of the first page.
const ExportPanel = lazyDetail(async () => (await import('../soon.ts')).ExportPanel)

/** The way out of the month that is shown. */
export function ExportButton() {
  const words = useWords()
  return (
    <Popover
      label={words().exporting.open}
      side="below-end"
      class="floating-roomy"
      trigger={(attributes) => (
        <IconButton look="ghost" icon={download} label={words().exporting.open} {...attributes} />
      )}
    >
      {(close) => <ExportPanel onDone={close} />}
    </Popover>
  )
}
