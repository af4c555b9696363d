import { de, que, until } from '../french.ts'
import { plural } from './plural.ts'

export const team = {
  title: 'Équipe',
  members: 'Membres',
  membersHint: 'Qui est dans l’espace, et ce que chaque personne peut y faire.',
  membersHintRead: 'Les rôles sont donnés par les propriétaires de l’espace.',
  you: 'vous',
  here: 'En ligne',
  seen: (ago: string) => `Dernière visite : ${ago}`,
  neverSeen: 'Pas encore de visite',
  rolesUnknown: 'Hors ligne. Les noms viennent de cet appareil ; les rôles sont sur le relais.',
  notShown: 'Votre rôle ne montre pas l’équipe',
  notShownDetail: 'Vous lisez le calendrier ; demandez un autre rôle à qui vous a invité.',
  since: (when: string) => `Dans l’équipe depuis le ${when}`,
  find: 'Chercher un nom',
  findNone: (text: string) => `Personne ici ne s’appelle « ${text} ».`,
  namesakes: (person: string, count: number) =>
    count === 2
      ? `Deux personnes s’appellent ${person}.`
      : `${count} personnes s’appellent ${person}.`,
  namesakesDetail:
    'Un numéro les distingue, dans l’ordre de leur arrivée. Chacune peut compléter son nom dans ses réglages.',
  changeRole: (person: string) => `Changer le rôle ${de(person)}`,
  roleOf: (role: string, person: string) => `${role}, rôle ${de(person)}`,
  changed: (person: string, role: string) => `${person} : ${role}`,
  remove: (person: string) => `Retirer ${person} de l’équipe`,
  removeQuestion: (person: string) => `Retirer ${person} de l’équipe ?`,
  removeDetail: (person: string) =>
    `Tous les appareils ${de(person)} se ferment dans la seconde. Ce qui n’a pas encore été envoyé peut y être exporté, puis l’espace en est effacé. Ce ${que(person)} a écrit reste dans le calendrier. Pour revenir, il faudra une nouvelle invitation.`,
  keep: 'Garder dans l’équipe',
  removeNow: 'Retirer de l’équipe',
  removed: (person: string) => `${person} n’est plus dans l’équipe`,
  stepDownQuestion: 'Ne plus être propriétaire ?',
  stepDownDetail: (role: string) =>
    `Votre rôle devient « ${role} ». Seul un autre propriétaire pourra vous rendre celui d’aujourd’hui.`,
  stepDownKeep: 'Rester propriétaire',
  stepDownNow: 'Changer mon rôle',
  problems: {
    'changed-meanwhile': 'Ce rôle a changé entre-temps. La liste montre celui d’aujourd’hui.',
    'last-owner': 'Il faut toujours un propriétaire. Donnez d’abord ce rôle à quelqu’un d’autre.',
    unreachable: 'Le relais ne répond pas. Les rôles se changent en ligne. Rien n’a changé.',
    refused: 'Le relais a refusé. Rien n’a changé.',
  },
  invitations: 'Invitations',
  invitationsHint:
    'Un lien fait entrer avec le rôle que vous choisissez, jusqu’à une date, un nombre de fois.',
  invite: 'Inviter',
  validFor: 'Valable',
  hours: (hours: number) =>
    hours < 24
      ? plural(hours, { one: '# heure', other: '# heures' })
      : plural(hours / 24, { one: '# jour', other: '# jours' }),
  uses: 'Nombre de personnes',
  usesWrong: (most: number) => `Un nombre de 1 à ${most}.`,
  note: 'Pour qui',
  noteHint: 'Pour vous y retrouver. La personne invitée ne le voit pas.',
  noteExample: 'Renfort de décembre',
  makeLink: 'Créer le lien',
  making: 'Création…',
  inviteUnreachable:
    'Le relais ne répond pas. L’invitation n’a pas été créée ; réessayez en ligne.',
  inviteRefused: 'Le relais a refusé cette invitation. Rien n’a été créé.',
  revokeUnreachable: 'Le relais ne répond pas. L’invitation est toujours valable.',
  readyTitle: 'L’invitation est prête',
  readyOnce: 'Ce lien ne sera plus montré. Copiez-le, ou faites lire le code.',
  link: 'Lien',
  text: 'Message à coller',
  invitationText: (workspace: string, person: string, until: string, link: string) =>
    `${person} vous invite dans « ${workspace} » sur Ruche. Ouvrez ce lien avant le ${until}, sur votre téléphone ou votre ordinateur : ${link}`,
  /** Whoever reads the message may be in any zone. */
  onClocksOf: (when: string, city: string) => `${when} (heure ${de(city)})`,
  copyLink: 'Copier le lien',
  copyText: 'Copier le message',
  share: 'Partager',
  done: 'Terminé',
  code: (workspace: string) => `Code à lire avec un téléphone pour rejoindre ${workspace}`,
  noInvitations: 'Aucune invitation pour l’instant.',
  states: {
    open: 'Ouverte',
    used: 'Utilisée',
    expired: 'Expirée',
    revoked: 'Révoquée',
  },
  usedOf: (used: number, uses: number) => `${used} sur ${uses}`,
  until,
  madeBy: (person: string) => `par ${person}`,
  usedBy: (person: string, when: string) => `${person}, ${when}`,
  usedByMore: (count: number) =>
    plural(count, { one: 'Et # autre personne', other: 'Et # autres personnes' }),
  revoke: 'Révoquer',
  revokeFor: (role: string, note: string) => `Révoquer l’invitation « ${role} » : ${note}`,
  revokeMade: (role: string, when: string) => `Révoquer l’invitation « ${role} », créée le ${when}`,
  revokeQuestion: 'Le lien ne fera plus entrer personne.',
  revokeKeep: 'Garder',
  revokeNow: 'Révoquer l’invitation',
  guests: 'Gérer les liens d’invités',
  guestsHint: 'Un calendrier à lire, sans compte, pour des clients ou des partenaires.',
}
