# Two TLS servers: 8443 with a certificate nobody signed, 9443 with one that ended in 2021, which 8443 hands out.
cd /tmp && mkdir -p made ca && touch index.txt && echo 01 > serial
openssl req -x509 -newkey rsa:2048 -nodes -keyout new.key -out new.pem -subj /CN=gate -addext subjectAltName=DNS:gate -days 30
printf '[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=made\ndefault_md=sha256\npolicy=any\nx509_extensions=san\n[any]\ncommonName=supplied\n[san]\nsubjectAltName=DNS:gate\n' > ca.cnf
openssl req -newkey rsa:2048 -nodes -keyout old.key -out old.csr -subj /CN=gate
openssl ca -batch -config ca.cnf -selfsign -keyfile old.key -in old.csr -out old.pem -notext -startdate 20200101000000Z -enddate 20210101000000Z
openssl s_server -quiet -accept 9443 -key old.key -cert old.pem -WWW > /dev/null 2>&1 &
exec openssl s_server -quiet -accept 8443 -key new.key -cert new.pem -WWW
