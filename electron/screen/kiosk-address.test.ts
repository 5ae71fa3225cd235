import { describe, expect, it } from 'vitest';
import { isKioskAddress, requestedFile } from './kiosk-address.ts';

describe("the screen's own address", () => {
  it('is known by scheme and host, not by how it begins', () => {
    expect(isKioskAddress('kiosk://app/index.html')).toBe(true);
    for (const foreign of [
      'kiosk://app.example/',
      'kiosk://other/',
      'https://app/',
      'kiosk://user@app/',
      'kiosk://app:81/',
      'file:///index.html',
      'about:blank',
      'data:text/html,x',
      '',
    ]) {
      expect(isKioskAddress(foreign), foreign).toBe(false);
    }
  });

  it('names files below the renderer folder', () => {
    expect(requestedFile('kiosk://app/')).toBe('index.html');
    expect(requestedFile('kiosk://app/assets/main-B2_x.js?x#y')).toBe('assets/main-B2_x.js');
  });

  it('never leads outside that folder', () => {
    for (const path of ['..%2f..%2fetc/passwd', 'assets//x', '.env', 'assets/.hidden', 'a%5c..%5cb', 'a%00.js', '%E0%A4%A', 'C:/x']) {
      expect(requestedFile(`kiosk://app/${path}`), path).toBeUndefined();
    }
  });

  it('is not fooled by dots the parser resolves', () => {
    expect(requestedFile('kiosk://app/../../etc/passwd')).toBe('etc/passwd');
    expect(requestedFile('kiosk://app/%2e%2e/secret.js')).toBe('secret.js');
  });
});
