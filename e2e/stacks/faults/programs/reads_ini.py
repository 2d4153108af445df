import configparser

configparser.ConfigParser().read_string('port = 8080\n[server]\n', source='/etc/app/server.ini')
