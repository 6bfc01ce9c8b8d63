/** The attributes that are observed. Those that give texts are read when help is shown. */
export const ATTRIBUTES: string[] =
  "product code status endpoint src lang reader mode timeout".split(" ");
