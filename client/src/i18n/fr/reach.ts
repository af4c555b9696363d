/** Who can open the links that are made here. */
export const reach = {
  onlyHere: 'Ce lien ne s’ouvre que sur cette machine.',
  /** Stands in `toReach`, in the place of what only the operator knows. */
  address: 'adresse de cette machine',
  toReach: (settings: string) =>
    `Pour qu’il s’ouvre ailleurs, démarrez le relais avec ${settings}, ou donnez-lui un nom ; le README dit comment.`,
}
