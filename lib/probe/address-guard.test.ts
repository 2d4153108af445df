import { describe, expect, test } from 'vitest'
import { addressGuard } from './address-guard.ts'

describe('address guard', () => {
  test.each([
    '127.0.0.1',
    '::1',
    '10.0.0.5',
    '172.17.0.2',
    '192.168.1.1',
    '100.64.0.1',
    '8.8.8.8',
    'fd00::5',
    '2606:4700::1',
    '::ffff:10.0.0.5',
    '169.253.255.255',
  ])('%s may be probed', (address) => {
    expect(addressGuard(address)).toBeNull()
  })

  test.each([
    '169.254.169.254',
    '169.254.0.1',
    '0.0.0.0',
    '0.1.2.3',
    '224.0.0.1',
    '239.255.255.250',
    '255.255.255.255',
    '240.0.0.1',
    '168.63.129.16',
    '100.100.100.200',
    '192.0.0.192',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '0:0:0:0:0:ffff:a9fe:a9fe',
    '::169.254.169.254',
    '::ffff:0.0.0.0',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    'localhost',
    '',
  ])('%s may not', (address) => {
    expect(addressGuard(address)).toEqual(expect.any(String))
  })
})
