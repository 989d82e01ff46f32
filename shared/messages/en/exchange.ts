export const exchange = {
  "exchange.own-format": "Crossbook wrote this file, so it is read back exactly.",
  "exchange.not-json":
    "The file starts like JSON but could not be read: {reason}. Export it again, or send the spreadsheet.",
} as const;
