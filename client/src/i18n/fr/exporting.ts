export const exporting = {
  open: 'Exporter ce qui est montré',
  title: 'Exporter',
  hint: 'Un fichier que d’autres logiciels lisent, et que Ruche reprend tel quel.',
  nothing: 'Aucune publication à exporter.',
  csv: 'Feuille de calcul (CSV)',
  ics: 'Calendrier (.ics)',
  which: 'Publications à exporter',
  all: 'Toutes',
  withIdeas: 'Avec les publications sans date',
  ideasHint:
    'Dans un fichier de calendrier, une publication sans date est une tâche. Ruche les reprend toutes telles quelles.',
  coming: 'À partir d’aujourd’hui',
  /** The beginning of the file's name: letters and hyphens only. */
  fileName: 'calendrier',
  /** Recognised when the file comes back: see `header-words.ts`. */
  columns: {
    title: 'Titre',
    text: 'Texte',
    date: 'Date',
    time: 'Heure',
    channels: 'Canaux',
    status: 'Statut',
    owner: 'Responsable',
    campaign: 'Campagne',
    pillar: 'Pilier',
    language: 'Langue',
    labels: 'Étiquettes',
    link: 'Lien',
    textFor: (channel: string) => `Texte pour ${channel}`,
    comment: 'Premier commentaire',
    held: 'Retenue',
  },
}
