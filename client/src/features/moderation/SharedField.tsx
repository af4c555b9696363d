import { createMemo, createSignal, mergeProps } from 'solid-js'
import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { SharedProse, type SharedProseProps } from '#client/workspace/SharedProse.tsx'

/** A long text of a record. */
export function SharedField(
  props: SharedProseProps & {
    readonly record: string
    /** The prose. */
    readonly field: string
    /** What the record says there, where an older build may have written a line. */
    readonly said?: string
    /** Where more has to be noted than who wrote how much. */
    readonly signed?: (words: number) => void
  },
) {
  const workspace = useWorkspace()
  const records = createModerationRecords(workspace)
  const [begun, begin] = createSignal(false)
  const prose = createMemo(() => {
    begun()
    props.said
    return workspace.moderation()?.prose(props.record, props.field) ?? null
  })
  const signed = (words: number) => {
    if (props.signed) props.signed(words)
    else records.signed(props.record, props.field, words)
  }
  return (
    <SharedProse
      {...mergeProps(props, {
        get prose() {
          return prose()
        },
      })}
      signed={signed}
      onBegin={() => {
        records.layIn(props.record, props.field)
        begin(true)
      }}
    />
  )
}
