/** Where the panel stands and whether it is open; kept by whoever draws it. */
export const sides = ['left', 'right', 'bottom'] as const;
export type Side = (typeof sides)[number];
export interface Place {
  side: Side;
  open: boolean;
}
