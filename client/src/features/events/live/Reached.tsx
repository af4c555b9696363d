import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { cloudCheck, cloudOff, cloudUpload } from '#client/ui/icons.ts'
import type { Reach } from '#client/workspace/events/stage.ts'
import './Reached.css'

const ICONS = { reached: cloudCheck, sending: cloudUpload, kept: cloudOff, cut: cloudOff }

/** Whether what was done here for the audience has left this device: on a stage nobody sees what a projector shows. */
export function Reached(props: { readonly reach: Reach }) {
  const words = useWords()
  return (
    <p
      class="reached"
      classList={{ 'reached-kept': props.reach === 'kept' || props.reach === 'cut' }}
      role="status"
    >
      <Icon of={ICONS[props.reach]} size="dense" />
      {words().live.reach[props.reach]}
    </p>
  )
}
