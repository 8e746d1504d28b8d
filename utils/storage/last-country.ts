import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { countryCodes, type Country } from '../marketplaces/countries';

/** The country of the Seller Central page read last; forgotten when the browser is closed. */
const key = 'session:last-country';

/** null: no page was read since the browser was started. */
export async function readLastCountry(): Promise<Country | null> {
  const checked = z.enum(countryCodes).safeParse(await storage.getItem(key));
  return checked.success ? checked.data : null;
}

/** For the background only. */
export async function writeLastCountry(country: Country): Promise<void> {
  await storage.setItem(key, country);
}
