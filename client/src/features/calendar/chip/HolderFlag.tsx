import { useWords } from '#client/i18n/i18n.tsx'

/** Who has a post in hand right now. */
export function HolderFlag(props: { readonly name: string }) {
  const words = useWords()
  return (
    <span class="name-flag" role="img" aria-label={words().calendar.heldBy(props.name)}>
      {props.name.split(' ')[0]}
    </span>
  )
}
