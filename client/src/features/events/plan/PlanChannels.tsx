import { useWords } from '#client/i18n/i18n.tsx'
import { ToggleSet } from '#client/ui/ToggleSet.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { usePlan } from './plan-view.ts'

/** On which channels the event is announced. */
export function PlanChannels() {
  const view = usePlan()
  const workspace = useWorkspace()
  const words = useWords()
  return (
    <ToggleSet
      label={words().events.about.channels}
      options={workspace.channels().map(({ id, name, network }) => ({
        id,
        name: name ?? networkName(network, words().networks),
      }))}
      chosen={view.plan().channels}
      onToggle={(channel, used) => view.commands.setChannel(view.plan().id, channel, used)}
    />
  )
}
