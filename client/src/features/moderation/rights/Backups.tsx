import { useWords } from '#client/i18n/i18n.tsx'

/** What an erasure does not reach, said where erasures are. */
export function Backups() {
  const words = useWords()
  return (
    <section class="rights-part" aria-labelledby="rights-backups">
      <h2 id="rights-backups">{words().rights.backups}</h2>
      <p>{words().rights.backupsDetail}</p>
    </section>
  )
}
