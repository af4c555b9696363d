/** Who can open the links that are made here. */
export const reach = {
  onlyHere: 'Ce lien ne s’ouvre que sur cette machine.',
  /** Stands in `toReach`, in the place of what only the operator knows. */
  address: 'adresse de cette machine',
  toReach: (host: string, origins: string) =>
    `Pour qu’il s’ouvre ailleurs, démarrez le relais avec ${host} et ${origins}, ou donnez-lui un nom ; le README dit comment.`,
}
